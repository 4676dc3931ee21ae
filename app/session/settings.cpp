// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/settings.h"

#include "base/private_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkProxy>
#include <QTimeZone>

#include <array>

namespace session {

namespace {

constexpr QLatin1String fileName("settings.json");
constexpr QLatin1String languageKey("language");
constexpr QLatin1String themeKey("theme");
constexpr QLatin1String proxyKey("proxy");
constexpr QLatin1String proxyHostKey("proxyHost");
constexpr QLatin1String proxyPortKey("proxyPort");
constexpr QLatin1String keepEditsKey("keepEditsDays");
constexpr QLatin1String countryKey("country");
constexpr QLatin1String timeZoneKey("timeZone");

constexpr std::array themes {QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")};
constexpr std::array proxies {QLatin1String("system"), QLatin1String("none"), QLatin1String("manual")};

constexpr int lastPort = 65535;
constexpr int keptAtMostDays = 3650;

template <class T> T valueOf(const std::array<QLatin1String, 3> &names, const QString &name, T otherwise)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? otherwise : T(found - names.begin());
}

int numberFrom(const QJsonValue &value, int least, int most, int otherwise)
{
    const int number = value.toInt(otherwise);
    return number >= least && number <= most ? number : otherwise;
}

bool isCountry(const QString &code)
{
    return code.size() == 2 && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

/// Goes straight to this computer, and by the manual proxy everywhere else.
class ManualProxy final : public QNetworkProxyFactory
{
public:
    explicit ManualProxy(QNetworkProxy proxy)
        : m_proxy(std::move(proxy))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        const bool here = host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1")
            || host == QLatin1String("::1");
        return {here ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy};
    }

private:
    QNetworkProxy m_proxy;
};

Settings settingsFrom(QJsonObject json)
{
    const Settings usual;
    const auto take = [&json](QLatin1String key) { return json.take(key); };
    Settings settings {.language = take(languageKey).toString(),
                       .theme = valueOf(themes, take(themeKey).toString(), usual.theme),
                       .proxy = valueOf(proxies, take(proxyKey).toString(), usual.proxy),
                       .proxyHost = take(proxyHostKey).toString(),
                       .proxyPort = numberFrom(take(proxyPortKey), 1, lastPort, usual.proxyPort),
                       .keepEditsDays
                       = numberFrom(take(keepEditsKey), 1, keptAtMostDays, usual.keepEditsDays),
                       .country = take(countryKey).toString(),
                       .timeZone = take(timeZoneKey).toString()};
    if (!isCountry(settings.country))
        settings.country.clear();
    if (!QTimeZone::isTimeZoneIdAvailable(settings.timeZone.toUtf8()))
        settings.timeZone.clear();
    settings.others = json;
    return settings;
}

} // namespace

ConversionDefaults Settings::conversionDefaults() const
{
    return {
        .zone = timeZone.isEmpty() ? QTimeZone::systemTimeZoneId() : timeZone.toUtf8(),
        .country
        = (country.isEmpty() ? QLocale::territoryToCode(QLocale::system().territory()) : country).toLatin1()};
}

base::Result<Settings> loadSettings(const QString &storeFolder)
{
    const QString path = QDir(storeFolder).filePath(fileName);
    QFile file(path);
    if (!file.exists())
        return Settings();
    if (!file.open(QIODevice::ReadOnly))
        return base::Failure(
            {.code = base::ErrorCode::StoreFailed, .subject = path, .detail = file.errorString()});
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!json.isObject())
        return base::Failure(
            {.code = base::ErrorCode::StoreFailed, .subject = path, .detail = problem.errorString()});
    return settingsFrom(json.object());
}

base::Result<> saveSettings(const Settings &settings, const QString &storeFolder)
{
    if (auto made = base::makePrivateFolder(storeFolder); !made)
        return made;
    QJsonObject json = settings.others;
    json[languageKey] = settings.language;
    json[themeKey] = QString(themes[std::size_t(settings.theme)]);
    json[proxyKey] = QString(proxies[std::size_t(settings.proxy)]);
    json[proxyHostKey] = settings.proxyHost;
    json[proxyPortKey] = settings.proxyPort;
    json[keepEditsKey] = settings.keepEditsDays;
    json[countryKey] = settings.country;
    json[timeZoneKey] = settings.timeZone;
    return base::writePrivateFile(QDir(storeFolder).filePath(fileName), QJsonDocument(json).toJson());
}

void applyProxy(const Settings &settings)
{
    QNetworkProxyFactory::setUseSystemConfiguration(settings.proxy == Settings::Proxy::System);
    if (settings.proxy == Settings::Proxy::None)
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    if (settings.proxy == Settings::Proxy::Manual)
        QNetworkProxyFactory::setApplicationProxyFactory(new ManualProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, settings.proxyHost, quint16(settings.proxyPort))));
}

} // namespace session
