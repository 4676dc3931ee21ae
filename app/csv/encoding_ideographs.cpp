// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/encoding_ideographs.h"

#include <unicode/ulocdata.h>
#include <unicode/uniset.h>

#include <cmath>
#include <memory>
#include <string_view>

namespace csv {

namespace {

constexpr std::u16string_view simplified = u"的一是不了在人有我他这中大来上个国和地到说们为子你以时要就出会也"
                                           u"生年里着得那对自后小么过天去能好都学家下之多"
                                           u"没可没如还用道行所然前事成方想作起但文开主本长样新公同三经部因意"
                                           u"心点现面把与全等于高发当动其种法定两工进理二体"
                                           u"市省区县镇乡村街路号楼室栋单元东西南北山海江河湖州京津沪广深圳杭"
                                           u"武汉成都重庆安徽福建苏浙云贵川陕甘青黑龙吉林辽宁"
                                           u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹"
                                           u"袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟"
                                           u"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华红玉国庆文建志"
                                           u"永春梅雪婷宇浩佳欣怡晨电话姓名邮箱客户地址编码备注";

constexpr std::u16string_view traditional = u"的一是不了在人有我他這中大來上個國和地到說們為子你以時要就出會"
                                            u"也生年裡著得那對自後小麼過天去能好都學家下之多"
                                            u"沒可如還用道行所然前事成方想作起但文開主本長樣新公同三經部因意"
                                            u"心點現面把與全等於高發當動其種法定兩工進理二體"
                                            u"市縣區鄉鎮村里鄰街路號樓室段巷弄東西南北山海江河湖州臺台灣灣北"
                                            u"中高雄桃園新竹苗栗彰化南投雲林嘉義屏宜蘭花蓮香港九龍"
                                            u"王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮于董蕭程"
                                            u"曹袁鄧許傅沈曾彭呂蘇盧蔣蔡賈丁魏薛葉閻余潘杜戴夏鍾"
                                            u"偉芳娜秀英敏靜麗強磊軍洋勇豔傑娟濤明超蘭霞平剛桂華紅玉慶文建志"
                                            u"永春梅雪婷宇浩佳欣怡晨美惠淑雅電話姓名郵箱客戶地址編碼";

constexpr std::u16string_view japanese
    = u"のいとしたるにはをがでてなンかスっりらルトーアこれもさきイくラリよクシ日ドタ田一レ大本人マコ中う山子"
      u"国ジロあつ"
      u"すまみえおけせそちひふへほむめやゆわんだどじげござずぜぞばびぶべぼぱぴぷぺぽぎぐょゅゃ"
      u"テサカキケチツニノハフホミムメモヤユヨワヲッャュョガギグゲゴザズゼダデバビブベボパピプペポ"
      u"出年上十生東市三会月行分前後見長時事者社者地業方新同川村木林小高野井藤佐鈴橋渡辺伊中山吉加斎松清岡石"
      u"内島太郎花美"
      u"県都府道区町丁目番号京阪横浜名古屋札幌福岡神戸川崎広仙台千葉愛知北海兵庫静茨城埼玉新潟長野西南口原谷"
      u"沢崎坂森池"
      u"健一二次恵子真由香陽翔拓也裕介直樹明美和彦氏名電話住所郵便顧客様株式有限";

constexpr std::u16string_view korean = u"이다는의에을가하고지한를은로기나도사리시자아인어대서들수일라정보해있"
                                       u"으주부전그게것원장제여구적마과만상비신스소면안우"
                                       u"거모동조성오중세공국무진연생러할더음미결호분내문화관위유와였었까간경"
                                       u"단방용요회학민당히니때없않말적됐된될됩"
                                       u"김박최정강조윤장임한오서신권황송류홍고문양손배백허남심노하곽성차주우"
                                       u"구민준서현지영수예은도윤하시후건우재훈승"
                                       u"시군구읍면동로길번호층특별광역서울부산대구인천광주대전울산세종경기강"
                                       u"원충청북남전라상제주이름주소전화우편번호고객";

constexpr double commonShare = 0.62;
constexpr double knownShare = 0.3;
constexpr double rareCharacter = -13;
constexpr double punctuation = -5.5;
constexpr double halfKana = -8.0;

icu::UnicodeSet alphabetOf(const char *tag)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<ULocaleData, decltype(&ulocdata_close)> data(ulocdata_open(tag, &status),
                                                                       &ulocdata_close);
    icu::UnicodeSet set;
    ulocdata_getExemplarSet(data.get(), set.toUSet(), 0, ULOCDATA_ES_STANDARD, &status);
    return set;
}

bool isHangul(char16_t c)
{
    return c >= 0xAC00 && c < 0xD7A4;
}

bool isIdeograph(char16_t c)
{
    return (c >= 0x4E00 && c < 0xA000) || (c >= 0x3400 && c < 0x4DC0) || (c >= 0xF900 && c < 0xFB00);
}

bool isKana(char16_t c)
{
    return c >= 0x3041 && c < 0x3100;
}

} // namespace

LanguageCharacters::LanguageCharacters(const char *tag, std::u16string_view common)
    : m_tag(tag)
{
    const icu::UnicodeSet alphabet = alphabetOf(tag);
    for (int32_t i = 0; i < alphabet.size(); ++i) {
        const UChar32 c = alphabet.charAt(i);
        if (c > 0 && c < 0x10000 && isWide(char16_t(c)))
            m_characters[char16_t(c)] = float(knownShare / double(alphabet.size()));
    }
    double sum = 0; // Zipf, flattened
    for (std::size_t rank = 0; rank < common.size(); ++rank)
        sum += 1 / double(rank + 40);
    for (std::size_t rank = 0; rank < common.size(); ++rank)
        m_characters[common[rank]] += float(commonShare / double(rank + 40) / sum);
    for (auto &[character, share] : m_characters)
        share = std::log(share);
}

double LanguageCharacters::logProbability(char16_t character) const
{
    const auto known = m_characters.find(character);
    if (known != m_characters.end())
        return double(known->second);
    if (isHalfKana(character))
        return m_tag == "ja" ? halfKana : rareCharacter;
    const bool ofOthers = (isHangul(character) && m_tag != "ko") || (isKana(character) && m_tag != "ja");
    if (!ofOthers && !isIdeograph(character) && !isHangul(character))
        return character < 0x3030 || (character >= 0xFF01 && character < 0xFF60) ? punctuation
                                                                                 : rareCharacter;
    const bool own = (isHangul(character) && m_tag == "ko") || (isIdeograph(character) && m_tag != "ko");
    return own ? rareCharacter + 2 : rareCharacter;
}

bool isWide(char16_t character)
{
    return (character >= 0x3000 && character < 0xA000) || isHangul(character) || isIdeograph(character)
        || (character >= 0xFF00 && character < 0xFFF0) || (character >= 0x2E80 && character < 0x3000)
        || (character >= 0xE000 && character < 0xF900);
}

bool isHalfKana(char16_t character)
{
    return character >= 0xFF61 && character < 0xFFA0;
}

const std::vector<LanguageCharacters> &languageCharacters()
{
    static const std::vector<LanguageCharacters> languages {
        {"zh_Hans", simplified}, {"zh_Hant", traditional}, {"ja", japanese}, {"ko", korean}};
    return languages;
}

} // namespace csv
