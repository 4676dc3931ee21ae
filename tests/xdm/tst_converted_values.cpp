// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/catalogue.h"
#include "xdm/converter.h"
#include "xdm/field_limits.h"
#include "xdm/languages.h"
#include "xdm/schema.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <unicode/locid.h>

#include <set>

using xdm::Conversion;
using xdm::ConversionKind;
using xdm::Value;

namespace {

const xdm::Field &fieldAt(const QString &path)
{
    const xdm::Field *field = xdm::Schema::standard().field(path);
    Q_ASSERT(field);
    return *field;
}

/// The text of what a cell becomes; nothing for a misfit, empty for nothing.
std::optional<std::string> result(xdm::Converter &converter, const std::string &cell)
{
    const Value value = converter.convert(cell);
    if (value.kind == Value::Kind::Misfit)
        return {};
    return std::string(value.text);
}

std::optional<std::string> result(const Conversion &conversion, const QString &path, const QString &cell)
{
    return result(*xdm::makeConverter(conversion, fieldAt(path)), cell.toStdString());
}

/// Words of the catalogue, what people write, and noise.
std::vector<std::string> manyCells()
{
    std::vector<std::string> cells {"2014-01-24",  "24/12/2014", "1.2.2014",   "Jan 2, 2014 5:04 PM",
                                    "45231.5",     "1390584140", "20140124",   "1.234,56",
                                    "1 234,5 kr",  "(12.50)",    "$5",         "-0",
                                    "1,234",       "SE",         "Sverige",    "sv_se",
                                    "Europe/Oslo", "a@b.test",   "'0045",      "070-123 45 67",
                                    "+46 (0)70 1", "ÅSA  ÖBERG", "o'hara-LEE", "line 1\r\nline 2",
                                    "straße",      "ǆ",          "ﬁx",         "İstanbul"};
    const QJsonObject values = xdm::catalogueFile(QStringLiteral("values"));
    const auto addAll = [&cells](const QJsonValue &list) {
        const QJsonArray words = list.toArray();
        for (const QJsonValue &word : words) {
            cells.push_back(word.toString().toStdString());
            cells.push_back(' ' + word.toString().toUpper().toStdString());
        }
    };
    const QJsonObject answers = values[u"answers"].toObject();
    for (const QJsonValue &list : answers)
        addAll(list);
    const QJsonObject fields = values[u"fields"].toObject();
    for (const QJsonValue &field : fields) {
        const QJsonObject lists = field.toObject();
        for (const QJsonValue &list : lists)
            addAll(list);
    }
    QRandomGenerator dice(7);
    const QString letters = QStringLiteral("019.,-/: +()'aeyYnNosPm\u00A0\u00E5\u5E74\u200B\u2212%x");
    for (int i = 0; i < 1500; ++i) {
        QString text;
        for (int length = dice.bounded(1, 14); length > 0; --length)
            text += letters[dice.bounded(int(letters.size()))];
        cells.push_back(text.toStdString());
    }
    return cells;
}

} // namespace

class TestConvertedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertingAgainChangesNothing();
    void everyValueKeepsTheFieldsLimits();
    void noNeverBecomesYes();
    void blankIsYesOnlyWhereSomebodySaysSo();
    void everyAnswerHasOneMeaning();
    void knowsCountriesInEveryLanguage();
    void knowsCountriesAsPeopleWriteThem();
    void changesLetters_data();
    void changesLetters();
    void standsInForBlankCells();
    void readsDecimalsAsTold();
};

void TestConvertedValues::convertingAgainChangesNothing()
{
    const std::vector<std::string> cells = manyCells();
    for (const xdm::Field &field : xdm::Schema::standard().fields) {
        for (const xdm::LetterCase letters : {xdm::LetterCase::AsWritten, xdm::LetterCase::Lower,
                                              xdm::LetterCase::Upper, xdm::LetterCase::Words}) {
            const Conversion conversion {.kind = xdm::usualKind(field),
                                         .country = "SE",
                                         .letters = letters,
                                         .oneBlank = letters != xdm::LetterCase::AsWritten};
            const bool cased = conversion.kind == ConversionKind::Text
                || conversion.kind == ConversionKind::CountryOrCode
                || conversion.kind == ConversionKind::StreetLines;
            if (!cased && letters != xdm::LetterCase::AsWritten)
                continue;
            const auto converter = xdm::makeConverter(conversion, field);
            for (const std::string &cell : cells) {
                const auto once = result(*converter, cell);
                if (!once || once->empty())
                    continue;
                const auto twice = result(*converter, *once);
                QVERIFY2(twice == once, qPrintable(field.path + u": "_qs + QString::fromStdString(cell)));
            }
        }
    }
}

void TestConvertedValues::everyValueKeepsTheFieldsLimits()
{
    const std::vector<std::string> cells = manyCells();
    for (const xdm::Field &field : xdm::Schema::standard().fields) {
        const auto converter = xdm::makeConverter({.kind = xdm::usualKind(field)}, field);
        for (const std::string &cell : cells) {
            const Value value = converter->convert(cell);
            const QString text = QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
            if (value.kind != Value::Kind::Text && value.kind != Value::Kind::Literal)
                continue;
            QVERIFY(!text.isEmpty());
            const bool isLiteral = value.kind == Value::Kind::Literal;
            static const QRegularExpression number(QStringLiteral("^-?(0|[1-9]\\d*)(\\.\\d+)?$"));
            static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
            static const QRegularExpression moment(
                QStringLiteral("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"));
            bool fits = false;
            switch (field.type) {
            case xdm::Type::Boolean:
                fits = isLiteral && (text == QLatin1String("true") || text == QLatin1String("false"));
                break;
            case xdm::Type::Integer:
                fits = isLiteral && number.match(text).hasMatch() && !text.contains(u'.');
                break;
            case xdm::Type::Number:
                fits = isLiteral && number.match(text).hasMatch();
                break;
            case xdm::Type::Date:
                fits = day.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
                break;
            case xdm::Type::DateTime:
                fits = moment.match(text).hasMatch()
                    && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
                break;
            case xdm::Type::String:
                fits = !isLiteral;
                break;
            }
            fits = fits && (field.values.isEmpty() || field.values.contains(text))
                && (field.maxLength < 0 || text.toUcs4().size() <= field.maxLength);
            if (!field.pattern.isEmpty())
                fits = fits && QRegularExpression(field.pattern).match(text).hasMatch();
            QVERIFY2(fits,
                     qPrintable(field.path + u": "_qs + QString::fromStdString(cell) + u" -> "_qs + text));
        }
    }
}

void TestConvertedValues::noNeverBecomesYes()
{
    const QString path = QStringLiteral("consents.marketing.email.val");
    const auto plain = xdm::makeConverter({.kind = ConversionKind::Consent}, fieldAt(path));
    const auto inverted = xdm::makeConverter({.kind = ConversionKind::ConsentInverted}, fieldAt(path));
    const QJsonObject answers = xdm::catalogueFile(QStringLiteral("values"))[u"answers"].toObject();
    std::set<QString> yesWords;
    std::set<QString> noWords;
    std::set<QString> inWords;
    for (auto group = answers.begin(); group != answers.end(); ++group) {
        const QJsonArray words = group.value().toArray();
        for (const QJsonValue &word : words) {
            const QString key = xdm::foldedKey(word.toString());
            if (group.key() == QLatin1String("yes"))
                yesWords.insert(key);
            else if (group.key() == QLatin1String("no"))
                noWords.insert(key);
            else if (group.key() == QLatin1String("optedIn"))
                inWords.insert(key);
        }
    }
    QVERIFY(yesWords.size() > 20 && noWords.size() > 20 && inWords.size() > 20);
    int yes = 0;
    for (const std::string &cell : manyCells()) {
        const QString key = xdm::foldedKey(QString::fromStdString(cell));
        if (result(*plain, cell) == "y") {
            ++yes;
            QVERIFY2(yesWords.contains(key) || inWords.contains(key), cell.c_str());
        }
        if (result(*inverted, cell) == "y")
            QVERIFY2(noWords.contains(key) || inWords.contains(key), cell.c_str());
    }
    QVERIFY(yes > 40);
}

void TestConvertedValues::blankIsYesOnlyWhereSomebodySaysSo()
{
    const QString path = QStringLiteral("consents.marketing.email.val");
    for (const ConversionKind kind : {ConversionKind::Consent, ConversionKind::ConsentInverted}) {
        for (const QString &blank :
             {QString(), u"  "_qs, u"n/a"_qs, u"-"_qs, u"NULL"_qs, u"\u00A0\u200B"_qs, u"×"_qs})
            QCOMPARE(result({.kind = kind}, path, blank), std::string());
    }
}

void TestConvertedValues::everyAnswerHasOneMeaning()
{
    const QJsonObject values = xdm::catalogueFile(QStringLiteral("values"));
    QList<QJsonObject> families {values[u"answers"].toObject()};
    const QJsonObject fields = values[u"fields"].toObject();
    for (const QJsonValue &field : fields)
        families.append(field.toObject());
    for (const QJsonObject &family : families) {
        QHash<QString, QString> meanings;
        for (auto group = family.begin(); group != family.end(); ++group) {
            const QJsonArray words = group.value().toArray();
            for (const QJsonValue &word : words) {
                const QString key = xdm::foldedKey(word.toString());
                const QString known = meanings.value(key, group.key());
                QVERIFY2(known == group.key(), qPrintable(word.toString()));
                meanings.insert(key, group.key());
            }
        }
    }
}

void TestConvertedValues::knowsCountriesInEveryLanguage()
{
    const auto converter = xdm::makeConverter({.kind = ConversionKind::CountryCode},
                                              fieldAt(QStringLiteral("homeAddress.countryCode")));
    int wrong = 0;
    int all = 0;
    for (const char *language : xdm::catalogueLanguages) {
        for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
            icu::UnicodeString name;
            icu::Locale("", *code).getDisplayCountry(icu::Locale(language), name);
            std::string text;
            name.toUTF8String(text);
            ++all;
            // The same name may be another country's in another language.
            if (result(*converter, text) != *code) {
                ++wrong;
                qInfo("%s: %s is not %s but %s", language, text.c_str(), *code,
                      result(*converter, text).value_or("nothing").c_str());
            }
        }
    }
    QVERIFY(all > 3000);
    QVERIFY2(wrong <= 6, qPrintable(QString::number(wrong)));
}

void TestConvertedValues::knowsCountriesAsPeopleWriteThem()
{
    const QString path = QStringLiteral("homeAddress.countryCode");
    const QHash<QString, std::string> known {{u"Bosnia and Herzegovina"_qs, "BA"},
                                             {u"Trinidad och Tobago"_qs, "TT"},
                                             {u"Saint Lucia"_qs, "LC"},
                                             {u"Burma"_qs, "MM"},
                                             {u"Hong Kong"_qs, "HK"},
                                             {u"Deutschland"_qs, "DE"},
                                             {u"日本"_qs, "JP"},
                                             {u"スウェーデン"_qs, "SE"},
                                             {u"대한민국"_qs, "KR"},
                                             {u"德国"_qs, "DE"},
                                             {u"Magyarország"_qs, "HU"},
                                             {u"Ελλάδα"_qs, "GR"},
                                             {u"Česko"_qs, "CZ"},
                                             {u"U.S.A."_qs, "US"}};
    for (auto name = known.begin(); name != known.end(); ++name)
        QCOMPARE(result({.kind = ConversionKind::CountryCode}, path, name.key()), name.value());
}

void TestConvertedValues::changesLetters_data()
{
    QTest::addColumn<xdm::LetterCase>("letters");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    using xdm::LetterCase;
    QTest::newRow("lower") << LetterCase::Lower << u"ÅSA Öberg"_qs << u"åsa öberg"_qs;
    QTest::newRow("upper") << LetterCase::Upper << u"straße"_qs << u"STRASSE"_qs;
    QTest::newRow("final sigma") << LetterCase::Lower << u"ΟΔΥΣΣΕΥΣ"_qs << u"οδυσσευς"_qs;
    QTest::newRow("small i") << LetterCase::Upper << u"ida"_qs << u"IDA"_qs;
    QTest::newRow("words, shouted") << LetterCase::Words << u"ÅSA ÖBERG-LIND"_qs << u"Åsa Öberg-Lind"_qs;
    QTest::newRow("words, whispered") << LetterCase::Words << u"åsa öberg"_qs << u"Åsa Öberg"_qs;
    QTest::newRow("mixed stays") << LetterCase::Words << u"McDonald deWitt"_qs << u"McDonald DeWitt"_qs;
    QTest::newRow("apostrophes") << LetterCase::Words << u"O'HARA'S d\u2019arc"_qs
                                 << u"O'Hara's D\u2019Arc"_qs;
    QTest::newRow("other scripts") << LetterCase::Words << u"李 小龙"_qs << u"李 小龙"_qs;
}

void TestConvertedValues::changesLetters()
{
    QFETCH(const xdm::LetterCase, letters);
    QFETCH(const QString, cell);
    QFETCH(const QString, text);
    const QString path = QStringLiteral("person.name.firstName");
    QCOMPARE(result({.letters = letters}, path, cell), text.toStdString());
    const QString spaced = u" "_qs + QString(cell).replace(u' ', u" \u00A0\r\n "_qs);
    QCOMPARE(result({.letters = letters, .oneBlank = true}, path, spaced), text.toStdString());
}

void TestConvertedValues::standsInForBlankCells()
{
    const Conversion country {.kind = ConversionKind::CountryCode, .whenEmpty = QStringLiteral(" Sweden ")};
    const QString path = QStringLiteral("homeAddress.countryCode");
    QCOMPARE(result(country, path, u" \u00A0"_qs), std::string("SE"));
    QCOMPARE(result(country, path, u"no"_qs), std::string("NO"));
    const Conversion odd {.kind = ConversionKind::CountryCode, .whenEmpty = QStringLiteral("Atlantis")};
    QVERIFY(!result(odd, path, QString()));
}

void TestConvertedValues::readsDecimalsAsTold()
{
    const QString path = QStringLiteral("loyalty.points");
    const Conversion dot {.kind = ConversionKind::Number, .decimal = xdm::DecimalSign::Dot};
    const Conversion comma {.kind = ConversionKind::Number, .decimal = xdm::DecimalSign::Comma};
    QCOMPARE(result(dot, path, u"1,234"_qs), std::string("1234"));
    QCOMPARE(result(comma, path, u"1,234"_qs), std::string("1.234"));
    QCOMPARE(result(comma, path, u"1.234"_qs), std::string("1234"));
    QCOMPARE(result(comma, path, u"1.234,5"_qs), std::string("1234.5"));
    QVERIFY(!result(dot, path, u"1.234,5"_qs));
    QVERIFY(!result(dot, path, u"12,5"_qs));
    QVERIFY(!result(comma, path, u"12.5"_qs));
}

QTEST_GUILESS_MAIN(TestConvertedValues)
#include "tst_converted_values.moc"
