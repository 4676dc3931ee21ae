// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/profile_check.h"

#include <array>

namespace session {

namespace {

using std::chrono::seconds;

constexpr int atOnce = 4;
constexpr std::array betweenRounds {seconds(1), seconds(2), seconds(4), seconds(8), seconds(15)};
constexpr seconds patience {40}; ///< calls that are tried again and again included

} // namespace

ProfileCheck::ProfileCheck(platform::Client &client, base::Clock &clock, QString datasetId,
                           const QStringList &emails, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_datasetId(std::move(datasetId))
    , m_missing(emails)
    , m_findings {.asked = int(emails.size())}
{
}

ProfileCheck::~ProfileCheck()
{
    for (base::Job<bool> &job : m_jobs)
        job.cancel();
}

void ProfileCheck::start()
{
    if (m_missing.isEmpty()) {
        end(ProfileFindings::State::NotAsked);
        return;
    }
    m_toAsk = m_missing;
    m_clock.after(patience, this, [this] { stop(); });
    ask();
}

void ProfileCheck::stop()
{
    end(m_round > 0 ? ProfileFindings::State::NotYet : ProfileFindings::State::NotKnown);
}

void ProfileCheck::ask()
{
    while (!m_over && m_out < atOnce && !m_toAsk.isEmpty()) {
        const QString email = m_toAsk.takeFirst();
        ++m_out;
        m_jobs.push_back(m_client.profileExists(email, m_datasetId));
        base::whenDone<bool>(m_jobs.back(), this, [this, email](const base::Result<bool> &found) {
            --m_out;
            onAnswer(email, found);
        });
    }
}

void ProfileCheck::onAnswer(const QString &email, const base::Result<bool> &found)
{
    if (m_over)
        return;
    if (!found) {
        m_findings.error = found.error();
        const bool licence = found.error().code == base::ErrorCode::AccessRefused;
        return end(licence ? ProfileFindings::State::NotAllowed : ProfileFindings::State::NotKnown);
    }
    if (*found) {
        m_missing.removeOne(email);
        ++m_findings.found;
        Q_EMIT moved();
    }
    ask();
    if (m_out == 0)
        onRoundDone();
}

void ProfileCheck::onRoundDone()
{
    m_jobs.clear();
    if (m_missing.isEmpty())
        return end(ProfileFindings::State::Found);
    if (m_round == betweenRounds.size())
        return end(ProfileFindings::State::NotYet);
    m_clock.after(betweenRounds[m_round++], this, [this] {
        m_toAsk = m_missing;
        ask();
    });
}

void ProfileCheck::end(ProfileFindings::State state)
{
    if (m_over)
        return;
    m_over = true;
    m_findings.state = state;
    Q_EMIT ended();
}

} // namespace session
