// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/people.h"

#include <array>
#include <span>

namespace support {

namespace {

struct Name
{
    std::string_view written;
    std::string_view ascii;
};

/// In the patterns # stands for a digit and @ for a house number.
struct Land
{
    std::string_view country;
    std::string_view code;
    std::string_view language;
    std::string_view phone;
    std::string_view postalCode;
    std::string_view city;
    std::string_view region;
    std::array<Name, 2> women;
    std::array<Name, 2> men;
    std::array<Name, 3> families;
    std::array<std::string_view, 3> streets;
};

constexpr std::array<Land, 10> lands {{
    {"Sweden",
     "SE",
     "sv-SE",
     "+46 70 174 06 ##",
     "21# ##",
     "Malmö",
     "Skåne",
     {{{"Åsa", "asa"}, {"Märta", "marta"}}},
     {{{"Göran", "goran"}, {"Nils", "nils"}}},
     {{{"Öberg", "oberg"}, {"Hägg", "hagg"}, {"Wallén", "wallen"}}},
     {"Storgatan @", "Kungsgatan @, lgh 11##", "Skånegatan @\nc/o Ek"}},
    {"Norway",
     "NO",
     "nb-NO",
     "+47 22 00 00 ##",
     "90##",
     "Tromsø",
     "Troms",
     {{{"Kari", "kari"}, {"Bjørg", "bjorg"}}},
     {{{"Øyvind", "oyvind"}, {"Kåre", "kare"}}},
     {{{"Ødegård", "odegard"}, {"Lie", "lie"}, {"Sæther", "saether"}}},
     {"Fjordgata @", "Øvre vei @, 3. etg.", "Karl Johans gate @"}},
    {"Germany",
     "DE",
     "de-DE",
     "+49 30 23125 ###",
     "01###",
     "Dresden",
     "Sachsen",
     {{{"Änne", "anne"}, {"Käthe", "kathe"}}},
     {{{"Jürgen", "jurgen"}, {"Uwe", "uwe"}}},
     {{{"Weiß", "weiss"}, {"Schäfer", "schafer"}, {"von der Heide", "vonderheide"}}},
     {"Hauptstraße @", "Königsallee @, Hinterhaus", "Gänsemarkt @\n2. OG rechts"}},
    {"France",
     "FR",
     "fr-FR",
     "+33 1 99 00 ## ##",
     "6900#",
     "Lyon",
     "Auvergne-Rhône-Alpes",
     {{{"Zoé", "zoe"}, {"Hélène", "helene"}}},
     {{{"François", "francois"}, {"Gaël", "gael"}}},
     {{{"Lefèvre", "lefevre"}, {"D'Amboise", "damboise"}, {"Garçon", "garcon"}}},
     {"@, rue de l'Église", "@ bis, avenue Foch\nBâtiment C", "@, place d'Armes"}},
    {"Spain",
     "ES",
     "es-ES",
     "+34 600 000 ###",
     "29###",
     "Málaga",
     "Andalucía",
     {{{"Begoña", "begona"}, {"María José", "mariajose"}}},
     {{{"Íñigo", "inigo"}, {"Ramón", "ramon"}}},
     {{{"García Núñez", "garcianunez"}, {"Peña", "pena"}, {"Güell", "guell"}}},
     {"Calle Mayor, @, 3º B", "Pza. España @", "Avda. de la Constitución, @"}},
    {"Poland",
     "PL",
     "pl-PL",
     "+48 22 000 ## ##",
     "90-###",
     "Łódź",
     "łódzkie",
     {{{"Żaneta", "zaneta"}, {"Łucja", "lucja"}}},
     {{{"Zdzisław", "zdzislaw"}, {"Paweł", "pawel"}}},
     {{{"Wójcik", "wojcik"}, {"Dąbrowski", "dabrowski"}, {"Kowalczyk", "kowalczyk"}}},
     {"ul. Świętokrzyska @/12", "Rynek @, m. 4", "al. Jana @"}},
    {"Greece",
     "GR",
     "el-GR",
     "+30 210 000 ####",
     "105 ##",
     "Αθήνα",
     "Αττική",
     {{{"Μαρία", "maria"}, {"Ελένη", "eleni"}}},
     {{{"Νίκος", "nikos"}, {"Γιώργος", "giorgos"}}},
     {{{"Γεωργίου", "georgiou"}, {"Νικολάου", "nikolaou"}, {"Παπάς", "papas"}}},
     {"Οδός Ερμού @", "Λεωφόρος Αθηνών @", "Πλατεία @"}},
    {"Japan",
     "JP",
     "ja-JP",
     "+81 3-0000-####",
     "100-####",
     "東京",
     "東京都",
     {{{"花子", "hanako"}, {"美咲", "misaki"}}},
     {{{"太郎", "taro"}, {"翔", "sho"}}},
     {{{"山田", "yamada"}, {"佐藤", "sato"}, {"渡邊", "watanabe"}}},
     {"千代田@-1-2", "本町@丁目、ビル3階", "桜ヶ丘@番地\n201号室"}},
    {"United Kingdom",
     "GB",
     "en-GB",
     "+44 20 7946 0###",
     "SW1A #AA",
     "London",
     "Greater London",
     {{{"Emily", "emily"}, {"Siân", "sian"}}},
     {{{"Owain", "owain"}, {"Harry", "harry"}}},
     {{{"Smith-Jones", "smith-jones"}, {"O'Neill", "oneill"}, {"Brontë", "bronte"}}},
     {"Flat #, @ Mill Lane", "The \"Old Mill\", @ River Road", "Rose Cottage\n@ Church Lane"}},
    {"United States",
     "US",
     "en-US",
     "+1 212 555 01##",
     "021##",
     "Boston",
     "Massachusetts",
     {{{"Keisha", "keisha"}, {"Linda", "linda"}}},
     {{{"DeShawn", "deshawn"}, {"John", "john"}}},
     {{{"Nguyen", "nguyen"}, {"O'Brien", "obrien"}, {"Van Buren", "vanburen"}}},
     {"@ Main St", "@ Oak Blvd, Suite 200", "@ \"B\" Street\nUnit #"}},
}};

constexpr std::array<std::string_view, 12> jobs {"Buyer", "Teacher", "Head of Sales, Nordics",
                                                 "Chef",  "Owner",   "Director \"Special Projects\"",
                                                 "",      "",        "",
                                                 "",      "",        ""};
constexpr std::array<std::string_view, 12> companies {"Northwind Example",
                                                      "Berg & Dahl AB",
                                                      "Example, Inc.",
                                                      "Café \"Luna\"",
                                                      "Société Exemple",
                                                      "",
                                                      "",
                                                      "",
                                                      "",
                                                      "",
                                                      "",
                                                      ""};
constexpr std::array<std::string_view, 6> middles {"", "", "", "", "J.", "Maria"};

template <class List> const auto &pick(const List &list, Dice &dice)
{
    return list[dice.below(list.size())];
}

QByteArray fillIn(std::string_view pattern, Dice &dice)
{
    QByteArray text;
    text.reserve(qsizetype(pattern.size()) + 4);
    for (const char c : pattern) {
        if (c == '#')
            text += char('0' + dice.below(10));
        else if (c == '@')
            text += QByteArray::number(qulonglong(1 + dice.below(180)));
        else
            text += c;
    }
    return text;
}

} // namespace

std::uint64_t mix(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

Person makePerson(std::uint64_t seed)
{
    Dice dice(seed);
    const Land &land = pick(lands, dice);
    const bool woman = dice.below(2) == 0;
    const Name &first = pick(woman ? land.women : land.men, dice);
    const Name &last = pick(land.families, dice);
    const std::uint64_t said = dice.below(100);
    Person person;
    person.first = first.written;
    person.last = last.written;
    person.middle = pick(middles, dice);
    person.prefix = dice.below(3) == 0 ? (woman ? "Ms" : "Mr") : "";
    person.suffix = dice.below(20) == 0 ? "Jr." : "";
    person.gender = said < 20 ? "" : said < 25 ? "Not Specified" : woman ? "Female" : "Male";
    person.language = land.language;
    person.job = pick(jobs, dice);
    person.company = pick(companies, dice);
    person.mailName = QByteArray(first.ascii.data(), qsizetype(first.ascii.size())) + '.'
        + QByteArray(last.ascii.data(), qsizetype(last.ascii.size()));
    return person;
}

Address makeAddress(std::uint64_t seed)
{
    Dice dice(seed);
    const Land &land = pick(lands, dice);
    Address address;
    address.street = fillIn(pick(land.streets, dice), dice);
    address.postalCode = fillIn(land.postalCode, dice);
    address.phone = fillIn(land.phone, dice);
    address.city = land.city;
    address.region = land.region;
    address.country = land.country;
    address.countryCode = land.code;
    address.regionNumber = int(1 + dice.below(600));
    return address;
}

} // namespace support
