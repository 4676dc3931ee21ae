// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/row_findings.h"

#include "quality/checks/own_email.h"
#include "quality/checks/trial_encoder.h"

#include <algorithm>

namespace quality {

struct RowJudge::State
{
    bool single; ///< blank addresses continue the customer above
    int emailColumn;
    OwnEmail email;
    xdm::Encoder encoder;
    QByteArray line = {};
};

RowJudge::RowJudge(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

RowJudge::RowJudge(RowJudge &&) noexcept = default;
RowJudge::~RowJudge() = default;

base::Result<RowJudge> RowJudge::make(const xdm::Mapping &mapping, const xdm::Schema &schema)
{
    auto encoder = makeTrialEncoder(mapping, schema);
    if (!encoder)
        return base::Failure(encoder.error());
    const int emailColumn = mapping.emailColumn(schema);
    return RowJudge(std::make_unique<State>(State {.single = mapping.form == xdm::ExportForm::CommerceSingle,
                                                   .emailColumn = emailColumn,
                                                   .email = OwnEmail(emailColumn),
                                                   .encoder = *std::move(encoder)}));
}

std::vector<RowFinding> RowJudge::judge(const csv::RecordView &row)
{
    State &s = *m_state;
    s.email.look(row);
    if (s.single && s.email.isBlank())
        return {};
    s.line.resize(0);
    std::vector<RowFinding> findings;
    switch (s.encoder.encode({&row, 1}, s.line)) {
    case xdm::Outcome::MissingEmail:
        return {{.rule = RowFinding::Rule::MissingEmail, .column = s.emailColumn}};
    case xdm::Outcome::InvalidEmail:
        return {{.rule = RowFinding::Rule::InvalidEmail, .column = s.emailColumn}};
    case xdm::Outcome::RequiredMissing:
        findings.push_back({.rule = RowFinding::Rule::RequiredMissing});
        break;
    case xdm::Outcome::TooLarge:
        findings.push_back({.rule = RowFinding::Rule::TooLarge});
        break;
    case xdm::Outcome::Written:
        break;
    }
    // A required value may be missing because it could not be converted.
    for (const xdm::ValueLeftOut &value : s.encoder.valuesLeftOut())
        findings.push_back({.rule = RowFinding::Rule::ValueLeftOut, .column = value.column});
    std::ranges::sort(findings, {}, &RowFinding::column);
    return findings;
}

} // namespace quality
