// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/plausible.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <functional>

namespace {

using Maker = std::function<QByteArray(int)>;

QByteArray pick(const QByteArrayList &from, int i)
{
    return from[i % from.size()];
}

const QByteArrayList givenNames {"Ida", "Lars", "Zoë", "Ingrid", "Tomáš", "Maria", "Jonas", "Aiko", "Paul"};
const QByteArrayList familyNames {"Moss", "Fjord", "Hägg", "Lind", "Brännström", "Weiß", "Ortega"};
const QByteArrayList cities {"Malmö", "Köln", "Lyon", "Porto", "Utrecht", "Leeds", "Osaka"};
const QByteArrayList words {"North", "Alpha", "Blue", "Retail", "Spring", "Second", "Gold", "Web shop"};

QByteArray fullName(int i)
{
    return pick(givenNames, i) + ' ' + pick(familyNames, i);
}

QByteArray mail(int i)
{
    return "person" + QByteArray::number(1000 + i * 7) + "@example.com";
}

QByteArray phone(int i)
{
    return "+46 70 174 06 " + QByteArray::number(10 + i % 90);
}

QByteArray day(int i)
{
    return QDate(1960 + i % 40, 1 + i % 12, 1 + (i * 5) % 28).toString(Qt::ISODate).toLatin1();
}

QByteArray stamp(int i)
{
    return QDateTime(QDate(2021 + i % 4, 1 + i % 12, 1 + (i * 3) % 28), QTime(8 + i % 9, i % 60, 17), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        .toLatin1();
}

QByteArray digest(int i)
{
    return QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex();
}

QByteArray street(int i)
{
    return pick({"Storgatan", "Hauptstraße", "Rue de Lyon", "High Street"}, i) + ' '
        + QByteArray::number(i + 1);
}

QByteArray key(int i)
{
    return QByteArray::number(100200 + i * 13);
}

QByteArray amount(int i)
{
    return QByteArray::number(i * 17.35, 'f', 2);
}

Maker oneOf(const QByteArrayList &list)
{
    return [list](int i) { return pick(list, i); };
}

/// By the end of a field's path.
const QList<std::pair<QString, Maker>> &fieldMakers()
{
    static const QList<std::pair<QString, Maker>> makers {
        {QStringLiteral("Email.address"), mail},
        {QStringLiteral("hone.number"), phone},
        {QStringLiteral("firstName"), oneOf(givenNames)},
        {QStringLiteral("middleName"), oneOf({"", "Karl", "", "Eva"})},
        {QStringLiteral("lastName"), oneOf(familyNames)},
        {QStringLiteral("fullName"), fullName},
        {QStringLiteral("courtesyTitle"), oneOf({"Mr.", "Ms.", "Dr.", "Mrs."})},
        {QStringLiteral("suffix"), oneOf({"", "Jr.", "", "III"})},
        {QStringLiteral("birthDate"), day},
        {QStringLiteral("birthDayAndMonth"), oneOf({"02/24", "11/30", "07/13"})},
        {QStringLiteral("nationality"), oneOf({"SE", "DE", "US"})},
        {QStringLiteral("gender"), oneOf({"male", "female", "female"})},
        {QStringLiteral("maritalStatus"), oneOf({"married", "single"})},
        {QStringLiteral("taxId"), oneOf({"SE556000111101", "DE123456788"})},
        {QStringLiteral("street1"), street},
        {QStringLiteral("street2"), oneOf({"", "Apt 4", "", "c/o Lind"})},
        {QStringLiteral("street3"), oneOf({"", "", "Door 2"})},
        {QStringLiteral("city"), oneOf(cities)},
        {QStringLiteral("stateProvince"), oneOf({"CA", "NY", "TX", "WA"})},
        {QStringLiteral("state"), oneOf({"California", "Skåne", "Texas", "Bayern"})},
        {QStringLiteral("postalCode"), [](int i) { return QByteArray::number(21100 + i); }},
        {QStringLiteral("postOfficeBox"), oneOf({"", "Box 12", ""})},
        {QStringLiteral("countryCode"), oneOf({"SE", "DE", "US", "FR"})},
        {QStringLiteral("country"), oneOf({"Sweden", "Germany", "United States"})},
        {QStringLiteral("latitude"), oneOf({"55.6050", "50.9375", "45.7640"})},
        {QStringLiteral("longitude"), oneOf({"13.0038", "6.9603", "4.8357"})},
        {QStringLiteral("jobTitle"), oneOf({"Buyer", "Head of Sales", "Engineer"})},
        {QStringLiteral("departments"), oneOf({"Sales", "Finance"})},
        {QStringLiteral("companyName"), oneOf({"Moss AB", "Fjord GmbH", "Lind & Co"})},
        {QStringLiteral("organizations"), oneOf({"Moss AB", "Fjord GmbH", "Lind & Co"})},
        {QStringLiteral("companyWebsite"), oneOf({"https://www.example.com", "http://shop.test"})},
        {QStringLiteral("photoUrl"), oneOf({"/services/images/photo/1", "/services/images/photo/2"})},
        {QStringLiteral("profilePictureLink"), oneOf({"https://example.com/p/1.png"})},
        {QStringLiteral("preferredLanguage"), oneOf({"sv", "de", "en-US"})},
        {QStringLiteral("timeZone"), oneOf({"Europe/Stockholm", "America/New_York"})},
        {QStringLiteral(".val"), oneOf({"yes", "no", "yes"})},
        {QStringLiteral(".reason"), oneOf({"", "NORMAL"})},
        {QStringLiteral(".time"), stamp},
        {QStringLiteral("Date"), stamp},
        {QStringLiteral("oints"), [](int i) { return QByteArray::number(i * 20); }},
        {QStringLiteral("Score"), [](int i) { return QByteArray::number(i % 100); }},
        {QStringLiteral("tier"), oneOf({"Gold", "Silver"})},
        {QStringLiteral("personStatus"), oneOf({"New", "Open", "Customer"})},
        {QStringLiteral("userAccount.status"), oneOf({"active", "inactive"})},
        {QStringLiteral("personSource"), oneOf({"Web", "Fair", "Partner"})},
        {QStringLiteral("preferred"), oneOf({"Email", "Phone", "Any"})},
        {QStringLiteral("edBy"), fullName},
        {QStringLiteral("ID"), key},
    };
    return makers;
}

/// By what a header names.
const QList<std::pair<QString, Maker>> &headerMakers()
{
    static const Maker count = [](int i) { return QByteArray::number(i % 30); };
    static const QList<std::pair<QString, Maker>> makers {
        {QStringLiteral("date|time$|datum|seen|last_|first_|modstamp|active|open$|click$|anniversary"),
         stamp},
        {QStringLiteral("country code|country_id"), oneOf({"SE", "DE", "US"})},
        {QStringLiteral("country"), oneOf({"Sweden", "Germany", "France"})},
        {QStringLiteral("city"), oneOf(cities)},
        {QStringLiteral("^ip | ip$|_ip$|^ip$"), oneOf({"203.0.113.7", "198.51.100.23"})},
        {QStringLiteral(
             "number of|count|total|amount|revenue|value|score|rating|orders|spen[dt]|aov|days|credit|"
             "employees|children|average|mileage|average|likelihood|size|^#"),
         amount},
        {QStringLiteral("label|type$"), oneOf({"* Home", "* Work"})},
        {QStringLiteral("url|page|site|linkedin|facebook|twitter"),
         oneOf({"https://example.com/a", "https://example.com/b"})},
        {QStringLiteral("e-?mail.*(value|address$|other)|e-mail 3|secondary email"), mail},
        {QStringLiteral("phone|fax|pager|telex|isdn|callback"), phone},
        {QStringLiteral("owner|manager|spouse|assistant|user$|by$|name"), fullName},
        {QStringLiteral("id$|ids$|key|uid|checksum|jigsaw|hash"), key},
        {QStringLiteral("^is|has|confirmed|currently|exempt|quarantine|opt|invalid|private|paying|valid"),
         oneOf({"true", "false", "false"})},
        {QStringLiteral("."), oneOf(words)},
    };
    return makers;
}

Maker secretMaker(const QString &header)
{
    if (header.contains(QLatin1String("_at")))
        return stamp;
    return digest;
}

Maker makerFor(const QString &header, const QString &target)
{
    if (target == QLatin1String("secret"))
        return secretMaker(header);
    if (target != QLatin1String("ignore")) {
        for (const auto &[end, maker] : fieldMakers()) {
            if (target.endsWith(end))
                return maker;
        }
        return oneOf(words);
    }
    for (const auto &[pattern, maker] : headerMakers()) {
        if (QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(header).hasMatch())
            return maker;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArrayList plausibleValues(const QString &header, const QString &target, int count)
{
    const Maker make = makerFor(header, target);
    const int odd = int(qHash(header) % 7);
    QByteArrayList values;
    for (int i = 0; i < count; ++i) {
        const bool key
            = target == QLatin1String("personID") || target.endsWith(QLatin1String("mail.address"));
        values.append(!key && i % 10 == 9 ? QByteArray() : make(i + odd));
    }
    return values;
}
