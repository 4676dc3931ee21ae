// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "platform/client.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace session {

/// Whether people of an upload are in Profile by now, as far as a sample tells.
struct ProfileFindings
{
    enum class State : std::uint8_t {
        NotAsked, ///< not for this dataset, or nothing was ingested
        Found, ///< all that were asked about
        NotYet, ///< some are not there yet, which may take an hour
        NotAllowed, ///< this organisation's licence does not hold the look-up
        NotKnown, ///< the platform did not say (error tells why), or the asking was ended
    };

    State state = State::NotAsked;
    int asked = 0;
    int found = 0;
    std::optional<base::Error> error = {};

    friend bool operator==(const ProfileFindings &, const ProfileFindings &) = default;
};

/// Looks people up in Profile until all are found or half a minute has passed. The addresses stay in memory.
/// Lives on the client's thread.
class ProfileCheck : public QObject
{
    Q_OBJECT

public:
    ProfileCheck(platform::Client &client, base::Clock &clock, QString datasetId, const QStringList &emails,
                 QObject *parent = nullptr);
    ~ProfileCheck() override;

    void start();

    /// Ends it as it stands.
    void stop();

    const ProfileFindings &findings() const { return m_findings; }

    Q_SIGNAL void moved();
    Q_SIGNAL void ended(); ///< once

private:
    void ask();
    void onAnswer(const QString &email, const base::Result<bool> &found);
    void onRoundDone();
    void end(ProfileFindings::State state);

    platform::Client &m_client;
    base::Clock &m_clock;
    QString m_datasetId;
    QStringList m_missing; ///< not found yet
    QStringList m_toAsk; ///< in this round
    std::vector<base::Job<bool>> m_jobs;
    int m_out = 0;
    std::size_t m_round = 0;
    bool m_over = false;
    ProfileFindings m_findings;
};

} // namespace session
