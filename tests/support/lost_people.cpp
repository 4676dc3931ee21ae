// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/lost_file.h"

#include <QString>

namespace support {

namespace {

using Text = std::string_view;

template <class List> auto pick(const List &list, Dice &dice)
{
    return list[std::size_t(dice.below(std::size(list)))];
}

QByteArray bytes(Text text)
{
    return {text.data(), qsizetype(text.size())};
}

constexpr std::array<Text, 24> starts {"Lind",  "Berg", "Sand", "Ek",   "Ros", "Nord", "Väst", "Hall",
                                       "Stein", "Wald", "Gold", "Hoff", "Mar", "Bel",  "Cas",  "Mont",
                                       "Wick",  "Ash",  "Hart", "Win",  "Koz", "Now",  "Zie",  "Dom"};
constexpr std::array<Text, 16> ends {"qvist", "ström", "lund",  "gren", "mann", "bauer", "ner",   "felder",
                                     "tinez", "rano",  "ville", "dal",  "ford", "worth", "owski", "ley"};
constexpr std::array<Text, 12> pens {"gardenlover", "bluebird",  "skipper",   "moonlight",
                                     "coffeefan",   "runner",    "oldtimer",  "pixie",
                                     "rocket",      "chessking", "sunflower", "drummer"};
constexpr std::array<Text, 6> hosts {"example.com",      "example.org",      "example.net",
                                     "mail.example.com", "post.example.net", "web.example.org"};

QByteArray asciiOf(Text text)
{
    QByteArray plain;
    for (const QChar c : QString::fromUtf8(text.data(), qsizetype(text.size()))
                             .toLower()
                             .normalized(QString::NormalizationForm_D)) {
        if (c.unicode() < 0x80)
            plain += c.toLatin1();
    }
    return plain;
}

} // namespace

Somebody LostFile::somebody()
{
    Somebody who;
    const std::uint64_t number = m_spec.seed * 1'000'003 + std::uint64_t(++m_people);
    const Person person = makePerson(mix(number));
    const Address home = makeAddress(mix(number) + 1);
    who.given = bytes(person.first);
    const qsizetype dot = person.mailName.indexOf('.');
    who.givenMail = person.mailName.left(dot);
    if (m_dice.below(4) == 0) {
        who.family = bytes(person.last);
        who.familyMail = person.mailName.mid(dot + 1);
    } else {
        who.family = bytes(pick(starts, m_dice)) + bytes(pick(ends, m_dice));
        who.familyMail = asciiOf({who.family.constData(), std::size_t(who.family.size())});
    }
    who.id = "C" + QByteArray::number(100'000 + m_people);
    who.phone = QByteArray::number(700'000'000 + m_people * 7);
    who.street = home.street;
    who.postalCode = home.postalCode;
    who.birth = birth();
    who.email = m_dice.below(10) < 7 ? address(who) : penName();
    who.other = m_dice.below(10) < 6 ? address(who) : penName();
    return who;
}

QByteArray LostFile::address(const Somebody &who)
{
    const QByteArray number = QByteArray::number(++m_people);
    const QByteArray host = '@' + bytes(pick(hosts, m_dice));
    switch (m_dice.below(5)) {
    case 0:
        return who.givenMail.left(1) + '.' + who.familyMail + number + host;
    case 1:
        return who.givenMail + number + host;
    case 2:
        return who.familyMail + '.' + who.givenMail + number + host;
    default:
        return who.givenMail + '.' + who.familyMail + number + host;
    }
}

QByteArray LostFile::penName()
{
    return bytes(pick(pens, m_dice)) + QByteArray::number(++m_people) + '@' + bytes(pick(hosts, m_dice));
}

QByteArray LostFile::birth()
{
    const auto two = [this](int of) {
        return QByteArray::number(qulonglong(1 + m_dice.below(std::uint64_t(of)))).rightJustified(2, '0');
    };
    return QByteArray::number(qulonglong(1935 + m_dice.below(70))) + '-' + two(12) + '-' + two(28);
}

/// The same number, as different people write it.
QByteArray LostFile::written(const QByteArray &phone)
{
    switch (m_dice.below(4)) {
    case 0:
        return "+46 " + phone.left(2) + ' ' + phone.mid(2, 3) + ' ' + phone.mid(5);
    case 1:
        return "0" + phone.left(2) + '-' + phone.mid(2);
    case 2:
        return "0046" + phone;
    default:
        return "0" + phone;
    }
}

/// Somebody of the same family and home.
Somebody LostFile::relative(const Somebody &who)
{
    Somebody other = somebody();
    while (other.given == who.given)
        other = somebody();
    other.family = who.family;
    other.familyMail = who.familyMail;
    other.street = who.street;
    other.postalCode = who.postalCode;
    other.email = address(other);
    return other;
}

QByteArray LostFile::noise()
{
    constexpr std::array<Text, 8> texts {"",
                                         "",
                                         "",
                                         "VIP; call first",
                                         "moved, see letter of 3 May",
                                         "prefers SMS",
                                         "ringde 12/3 ang. faktura",
                                         "likes @mentions"};
    return bytes(pick(texts, m_dice));
}

} // namespace support
