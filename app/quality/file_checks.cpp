// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/decided_rows.h"
#include "quality/checks/refused_values.h"

namespace quality {

base::Result<std::vector<std::unique_ptr<FileCheck>>> fileChecks(const CheckSubject &subject)
{
    std::vector<std::unique_ptr<FileCheck>> checks;
    checks.push_back(makeDecidedRows(subject));
    auto refused = makeRefusedValues(subject);
    if (!refused)
        return base::Failure(refused.error());
    checks.push_back(*std::move(refused));
    return checks;
}

} // namespace quality
