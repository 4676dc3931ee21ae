// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/types.h"

#include <QHash>

namespace platform {

Batch::Phase phaseOf(const QString &status)
{
    using Phase = Batch::Phase;
    static const QHash<QString, Phase> phases {
        {QStringLiteral("loading"), Phase::Open},       {QStringLiteral("stalled"), Phase::Stalled},
        {QStringLiteral("success"), Phase::Succeeded},  {QStringLiteral("active"), Phase::Succeeded},
        {QStringLiteral("failed"), Phase::Failed},      {QStringLiteral("failure"), Phase::Failed},
        {QStringLiteral("aborted"), Phase::Aborted},    {QStringLiteral("abandoned"), Phase::Expired},
        {QStringLiteral("inactive"), Phase::Withdrawn}, {QStringLiteral("deleted"), Phase::Withdrawn},
        {QStringLiteral("archived"), Phase::Withdrawn}, {QStringLiteral("retained"), Phase::Withdrawn},
    };
    return phases.value(status.toLower(), Phase::Working);
}

} // namespace platform
