// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"
#include "session/settings.h"
#include "xdm/converter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using session::Settings;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasSaved();
    void keepsMembersThatItDoesNotKnow();
    void takesTheDefaultForWhatCannotBe();
    void saysThatTheFileIsNone();
    void appliesTheProxy();
    void givesDefaultsToColumnsOfNoRecipe();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("settings.json"));

    void write(const QByteArray &content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
};

void TestSettings::comesBackAsItWasSaved()
{
    QCOMPARE(*session::loadSettings(m_folder.path()), Settings());
    const Settings settings {.language = QStringLiteral("sv"),
                             .theme = Settings::Theme::Dark,
                             .proxy = Settings::Proxy::Manual,
                             .proxyHost = QStringLiteral("proxy.example.com"),
                             .proxyPort = 3128,
                             .keepEditsDays = 7,
                             .country = QStringLiteral("SE"),
                             .timeZone = QStringLiteral("Europe/Stockholm")};
    QVERIFY(session::saveSettings(settings, m_folder.path()));
    QCOMPARE(*session::loadSettings(m_folder.path()), settings);
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(settings.conversionDefaults(),
             (session::ConversionDefaults {.zone = "Europe/Stockholm", .country = "SE"}));
    QCOMPARE(Settings().conversionDefaults().zone, QTimeZone::systemTimeZoneId());
}

void TestSettings::keepsMembersThatItDoesNotKnow()
{
    write("{\"theme\": \"light\", \"later\": {\"than\": [\"this\"]}}");
    auto settings = session::loadSettings(m_folder.path());
    QCOMPARE(settings->theme, Settings::Theme::Light);
    settings->theme = Settings::Theme::Dark;
    QVERIFY(session::saveSettings(*settings, m_folder.path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json.value(QStringLiteral("later")).toObject().value(QStringLiteral("than")).toArray().size(),
             1);
    QCOMPARE(json.value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
}

void TestSettings::takesTheDefaultForWhatCannotBe()
{
    write("{\"theme\": 3, \"proxy\": \"odd\", \"proxyPort\": 70000, \"keepEditsDays\": -1, \"country\": "
          "\"Sweden\","
          " \"timeZone\": \"Nowhere/Land\"}");
    QCOMPARE(*session::loadSettings(m_folder.path()), Settings());
}

void TestSettings::saysThatTheFileIsNone()
{
    write("{");
    const auto settings = session::loadSettings(m_folder.path());
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, base::ErrorCode::StoreFailed);
}

void TestSettings::appliesTheProxy()
{
    const QNetworkProxyQuery outside(QUrl(QStringLiteral("https://platform.example.com/")));
    const QNetworkProxyQuery inside(QUrl(QStringLiteral("http://127.0.0.1:8080/")));
    session::applyProxy({.proxy = Settings::Proxy::Manual,
                         .proxyHost = QStringLiteral("proxy.example.com"),
                         .proxyPort = 3128});
    QCOMPARE(QNetworkProxyFactory::proxyForQuery(outside).first().hostName(),
             QStringLiteral("proxy.example.com"));
    QCOMPARE(QNetworkProxyFactory::proxyForQuery(outside).first().port(), quint16(3128));
    QCOMPARE(QNetworkProxyFactory::proxyForQuery(inside).first().type(), QNetworkProxy::NoProxy);
    session::applyProxy({.proxy = Settings::Proxy::None});
    QCOMPARE(QNetworkProxyFactory::proxyForQuery(outside).first().type(), QNetworkProxy::NoProxy);
    QVERIFY(!QNetworkProxyFactory::usesSystemConfiguration());
    QVERIFY(session::saveSettings(
        {.proxy = Settings::Proxy::Manual, .proxyHost = QStringLiteral("kept.example.com")},
        m_folder.path()));
    const session::Session begun({.storeFolder = m_folder.path()});
    QCOMPARE(QNetworkProxyFactory::proxyForQuery(outside).first().hostName(),
             QStringLiteral("kept.example.com"));
    session::applyProxy({});
    QVERIFY(QNetworkProxyFactory::usesSystemConfiguration());
}

void TestSettings::givesDefaultsToColumnsOfNoRecipe()
{
    QFile file(m_folder.filePath(QStringLiteral("some.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("email,mobile phone\na@example.com,070-123 45 67\nb@example.com,0701234568\n");
    file.close();
    const auto mapped = [&](session::MappingWishes wishes) {
        wishes.assign = {{QStringLiteral("mobile phone"), QStringLiteral("mobilePhone.number")}};
        const auto import = session::Import::open(file.fileName(), {}, wishes);
        return *import->mapping(xdm::Schema::standard());
    };
    const xdm::Mapping plain = mapped({});
    const xdm::Mapping swedish = mapped({.defaults = {.country = "SE"}});
    QVERIFY(plain.columns[1].conversion.country.isEmpty());
    QCOMPARE(swedish.columns[1].conversion.country, QByteArray("SE"));
    QVERIFY(plain.hash() != swedish.hash());
    QCOMPARE(mapped({.defaults = {.country = "AQ"}}).hash(), plain.hash()); // no rule for it
    // A recipe brings its own with it, and is not changed by the settings of another computer.
    const auto import = session::Import::open(
        file.fileName(), {},
        {.recipe = session::Recipe {.mapping = xdm::toJson(swedish)}, .defaults = {.country = "DE"}});
    QCOMPARE(import->mapping(xdm::Schema::standard())->hash(), swedish.hash());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
