// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/record.h"
#include "xdm/encoder.h"

#include <QByteArray>

#include <string_view>

namespace quality {

/// Judges the address that a row itself has.
class OwnEmail
{
public:
    /// \param column  of the primary identity, from 0
    explicit OwnEmail(int column)
        : m_column(column)
    {
    }

    /// Looks at another row.
    void look(const csv::RecordView &row);

    /// Cleared of blanks and invisible characters; valid until the next look, or until the row goes.
    std::string_view clean() const { return m_clean; }

    bool isBlank() const { return m_clean.empty(); }

    /// Whether blanks or invisible characters were cleared away.
    bool isPadded() const { return m_padded; }

    xdm::EmailVerdict verdict() const { return m_verdict; }

private:
    int m_column;
    QByteArray m_scratch;
    std::string_view m_clean;
    bool m_padded = false;
    xdm::EmailVerdict m_verdict = xdm::EmailVerdict::Missing;
};

} // namespace quality
