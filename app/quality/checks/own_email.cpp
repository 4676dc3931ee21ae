// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/own_email.h"

namespace quality {

void OwnEmail::look(const csv::RecordView &row)
{
    m_clean = xdm::cleanEmail(row.field(m_column), m_scratch);
    m_verdict = xdm::judgeEmail(m_clean);
}

} // namespace quality
