// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/own_email.h"

namespace quality {

void OwnEmail::look(const csv::RecordView &row)
{
    const std::string_view cell = row.field(m_column);
    m_clean = xdm::cleanEmail(cell, m_scratch);
    m_padded = m_clean.size() != cell.size();
    m_verdict = xdm::judgeEmail(m_clean);
}

} // namespace quality
