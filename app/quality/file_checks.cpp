// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/decided_rows.h"
#include "quality/checks/email_typos.h"
#include "quality/checks/garbled_text.h"
#include "quality/checks/long_identities.h"
#include "quality/checks/lost_zeros.h"
#include "quality/checks/refused_values.h"
#include "quality/checks/shared_mailboxes.h"
#include "quality/checks/spoilt_numbers.h"
#include "quality/checks/swapped_dates.h"
#include "quality/checks/two_identities.h"

namespace quality {

base::Result<std::vector<std::unique_ptr<FileCheck>>> fileChecks(const CheckSubject &subject)
{
    std::vector<std::unique_ptr<FileCheck>> checks;
    checks.push_back(makeDecidedRows(subject));
    auto refused = makeRefusedValues(subject);
    if (!refused)
        return base::Failure(refused.error());
    checks.push_back(*std::move(refused));
    checks.push_back(makeLongIdentities(subject));
    checks.push_back(makeEmailTypos(subject));
    checks.push_back(makeSharedMailboxes(subject));
    checks.push_back(makeTwoIdentities(subject));
    checks.push_back(makeLostZeros(subject));
    checks.push_back(makeSpoiltNumbers(subject));
    checks.push_back(makeGarbledText(subject));
    checks.push_back(makeSwappedDates(subject));
    return checks;
}

} // namespace quality
