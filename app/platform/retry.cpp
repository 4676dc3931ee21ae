// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/retry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace platform {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds veryLong = std::chrono::hours(24 * 365);

std::optional<milliseconds> fromSeconds(const QByteArray &digits)
{
    bool fits = false;
    const qint64 seconds = digits.toLongLong(&fits);
    if (!fits || seconds > std::chrono::seconds(std::chrono::hours(24 * 365)).count())
        return veryLong;
    return std::chrono::seconds(seconds);
}

/// The three forms of dates in HTTP (RFC 9110, 5.6.7).
QDateTime httpDate(const QByteArray &text)
{
    const QString trimmed = QString::fromLatin1(text).simplified();
    for (const QString &form :
         {QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"), QStringLiteral("dddd, dd-MMM-yy HH:mm:ss 'GMT'"),
          QStringLiteral("ddd MMM d HH:mm:ss yyyy")}) {
        QDateTime date = QLocale::c().toDateTime(trimmed, form);
        if (!date.isValid())
            continue;
        date.setTimeSpec(Qt::UTC);
        return date;
    }
    return {};
}

std::optional<milliseconds> fromHeader(const QByteArray &retryAfter, const QDateTime &now)
{
    const QByteArray text = retryAfter.trimmed();
    if (text.isEmpty())
        return {};
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return fromSeconds(text);
    const QDateTime date = httpDate(text);
    if (!date.isValid() || date <= now)
        return {};
    return milliseconds(now.msecsTo(date));
}

std::optional<milliseconds> fromValue(const QJsonValue &value)
{
    const double asked = value.isString() ? value.toString().toDouble() : value.toDouble();
    if (!(asked > 0))
        return {};
    return milliseconds(static_cast<qint64>(std::min(asked, static_cast<double>(veryLong.count()))));
}

std::optional<milliseconds> fromBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QJsonArray entries = document.array();
    if (document.isObject())
        entries.append(document.object());
    std::optional<milliseconds> longest;
    for (const QJsonValue &entry : std::as_const(entries))
        longest = std::max(longest, fromValue(entry.toObject().value(QLatin1String("retryAfterMs"))));
    return longest;
}

} // namespace

std::optional<milliseconds> retryDelay(const Attempt &attempt)
{
    if (attempt.tries >= limits::tries || attempt.asked.value_or(milliseconds::zero()) > limits::patience)
        return {};
    const milliseconds ceiling = std::min<milliseconds>(
        limits::longestJitter, std::chrono::seconds(1LL << std::clamp(attempt.tries - 1, 0, 30)));
    milliseconds delay(std::llround(static_cast<double>(ceiling.count()) * attempt.jitter));
    if (attempt.asked) {
        delay = std::max(delay, *attempt.asked);
        delay += milliseconds(std::llround(static_cast<double>(delay.count()) * attempt.spread / 10));
    }
    if (attempt.spent + delay > limits::patience)
        return {};
    return delay;
}

std::optional<milliseconds> askedDelay(const QByteArray &retryAfter, const QByteArray &body,
                                       const QDateTime &now)
{
    return std::max(fromHeader(retryAfter, now), fromBody(body));
}

bool RetryBudget::spend(int cost)
{
    if (m_left < cost)
        return false;
    m_left -= cost;
    return true;
}

void RetryBudget::giveBack(int amount)
{
    m_left = std::min(m_left + amount, limits::budget);
}

} // namespace platform
