// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/file_check.h"
#include "practice/schema_tree.h"
#include "practice/value_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

class TestValueCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void convertsAsThePlatformDoes_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("code");
        const auto good = [](const char *type, const char *value) {
            QTest::addRow("%s takes %s", type, value) << QByteArray(type) << QByteArray(value) << QString();
        };
        const auto bad
            = [](const char *type, const char *value, QLatin1String code = practice::conversionCode) {
                  QTest::addRow("%s refuses %s", type, value)
                      << QByteArray(type) << QByteArray(value) << QString(code);
              };
        good("text", "\"Ida\"");
        good("text", "7");
        good("text", "null");
        good("text", "\"\"");
        bad("text", "true");
        bad("text", "[\"Ida\"]");
        bad("text", "{}");
        good("whole", "7");
        good("whole", "\"7\"");
        bad("whole", "\"seven\"");
        bad("whole", "false");
        bad("whole", "0", practice::valueCode);
        bad("whole", "32768", practice::valueCode);
        good("number", "-12.5");
        good("number", "\"-12.5\"");
        bad("number", "\"12,5\"");
        bad("number", "90.5", practice::valueCode);
        good("flag", "true");
        bad("flag", "\"true\"");
        bad("flag", "1");
        good("day", "\"1984-03-09\"");
        good("day", "447638400000");
        bad("day", "\"1984-02-30\"");
        bad("day", "\"09.03.1984\"");
        bad("day", "\"1984-03-09T00:00:00Z\"");
        bad("day", "12");
        good("moment", "\"2026-07-14T08:20:11Z\"");
        good("moment", "\"2026-07-14T08:20:11.123456789+02:00\"");
        good("moment", "1752480000000");
        bad("moment", "\"2026-07-14 08:20:11\"");
        bad("moment", "\"2026-07-14T08:20\"");
        bad("moment", "\"2026-07-14T08:20:11\"");
        bad("moment", "\"2026-07-14T25:20:11Z\"");
        bad("moment", "\"2026-07-14T08:20:11.Z\"");
        bad("moment", "\"2026-07-14T08:20:11.1234567891Z\"");
        bad("moment", "\"2026-07-14\"");
        good("choice", "\"female\"");
        bad("choice", "\"Female\"", practice::valueCode);
        good("list", "[\"a\",\"b\"]");
        bad("list", "\"a\"");
        bad("list", "[true]");
    }

    void convertsAsThePlatformDoes()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, value);
        QFETCH(QString, code);
        const QMap<QByteArray, QStringList> fields {
            {"text", {QStringLiteral("person"), QStringLiteral("nationality")}},
            {"whole", {QStringLiteral("person"), QStringLiteral("birthYear")}},
            {"number",
             {QStringLiteral("homeAddress"), QStringLiteral("_schema"), QStringLiteral("latitude")}},
            {"flag", {QStringLiteral("homeAddress"), QStringLiteral("primary")}},
            {"day", {QStringLiteral("person"), QStringLiteral("birthDate")}},
            {"moment", {QStringLiteral("_repo"), QStringLiteral("createDate")}},
            {"choice", {QStringLiteral("person"), QStringLiteral("gender")}},
            {"list", {QStringLiteral("organizations")}}};
        QJsonValue record = QJsonDocument::fromJson('[' + value + ']').array()[0];
        const QStringList path = fields.value(type);
        for (auto name = path.crbegin(); name != path.crend(); ++name)
            record = QJsonObject {{*name, record}};
        const auto [codes, places] = check(record.toObject());
        QCOMPARE(codes, code.isEmpty() ? QStringList() : QStringList {code});
        if (!code.isEmpty())
            QCOMPARE(places.first(), QLatin1Char('/') + path.join(QLatin1Char('/')));
    }

    void wantsWhatIsRequired_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QStringList>("missing");
        const QString address = QStringLiteral("/personalEmail/address");
        const QString val = QStringLiteral("/consents/marketing/email/val");
        QTest::newRow("nothing") << QByteArray("{}") << QStringList {QStringLiteral("/personalEmail")};
        QTest::newRow("empty object") << QByteArray(R"({"personalEmail":{}})") << QStringList {address};
        QTest::newRow("null") << QByteArray(R"({"personalEmail":{"address":null}})") << QStringList {address};
        QTest::newRow("empty text") << QByteArray(R"({"personalEmail":{"address":""}})")
                                    << QStringList {address};
        QTest::newRow("there") << QByteArray(R"({"personalEmail":{"address":"a@example.com"}})")
                               << QStringList();
        QTest::newRow("consent without its value") << QByteArray(
            R"({"personalEmail":{"address":"a"},"consents":{"marketing":{"email":{"reason":"form"}}}})")
                                                   << QStringList {val};
    }

    void wantsWhatIsRequired()
    {
        QFETCH(QByteArray, record);
        QFETCH(QStringList, missing);
        const auto [codes, places] = check(QJsonDocument::fromJson(record).object(),
                                           {{QStringLiteral("personalEmail"), QStringLiteral("address")}});
        QCOMPARE(places, missing);
        QCOMPARE(codes, missing.isEmpty() ? QStringList() : QStringList {QString(practice::requiredCode)});
    }

    void escapesIdentitiesSoThatTheyComeBack_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"plain", "tab\tin", "line\nfeed", "back\\slash", "\\t", "\\\\n", "ü€", ""})
            QTest::newRow(value) << QString::fromUtf8(value);
    }

    void escapesIdentitiesSoThatTheyComeBack()
    {
        QFETCH(QString, value);
        const QByteArray key = practice::identityKey(QStringLiteral("Email"), value);
        QCOMPARE(key.count('\t'), 1);
        QVERIFY(!key.contains('\n'));
        QCOMPARE(practice::identityOfKey(key).value, value);
        QCOMPARE(practice::identityOfKey(key).space, QStringLiteral("Email"));
    }

private:
    static std::pair<QStringList, QStringList> check(const QJsonObject &record,
                                                     const std::vector<QStringList> &required = {})
    {
        const QStringList groups {QStringLiteral("https://ns.adobe.com/xdm/context/profile"),
                                  QStringLiteral("https://ns.adobe.com/xdm/context/profile-person-details"),
                                  QStringLiteral("https://ns.adobe.com/xdm/context/profile-personal-details"),
                                  QStringLiteral("https://ns.adobe.com/xdm/context/profile-work-details"),
                                  QStringLiteral("https://ns.adobe.com/xdm/mixins/profile-consents")};
        std::vector<practice::RowError> errors;
        qint64 unknown = 0;
        practice::CompiledNode(practice::resolvedFields(groups, required)).check(record, {}, errors, unknown);
        QStringList codes;
        QStringList places;
        for (const practice::RowError &error : errors) {
            codes.append(error.code);
            places.append(error.column);
        }
        return {codes, places};
    }
};

QTEST_GUILESS_MAIN(TestValueCheck)
#include "tst_value_check.moc"
