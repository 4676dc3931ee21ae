// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/refused_values.h"

#include "quality/checks/trial_encoder.h"

namespace quality {

namespace {

class RefusedValue : public RowCheck
{
public:
    RefusedValue(const CheckSubject &subject, xdm::Encoder encoder)
        : m_states(subject.states)
        , m_emailColumn(subject.emailColumn)
        , m_encoder(std::move(encoder))
    {
    }

    void look(const LookedRow &row, FindingSink &found) override
    {
        if (!m_states.hasWarning(row.record.row))
            return;
        m_line.resize(0);
        // A row joined to another has no address where the file is a single one: it is judged as if it had.
        csv::RecordView record = row.record;
        if (row.email.empty()) {
            m_fields.assign(record.fields.begin(), record.fields.end());
            if (std::size_t(m_emailColumn) >= m_fields.size())
                return;
            m_fields[std::size_t(m_emailColumn)] = "joined@example.com";
            record.fields = m_fields;
        }
        (void)m_encoder.encode({&record, 1}, m_line);
        for (const xdm::ValueLeftOut &value : m_encoder.valuesLeftOut())
            found.add(Rule::ValueLeftOut, value.column, record.field(value.column));
    }

private:
    const RowStates &m_states;
    int m_emailColumn;
    xdm::Encoder m_encoder;
    QByteArray m_line;
    std::vector<std::string_view> m_fields;
};

class RefusedValues : public FileCheck
{
public:
    explicit RefusedValues(const CheckSubject &subject)
        : m_subject(subject)
    {
    }

    std::unique_ptr<RowCheck> rowCheck() const override
    {
        auto encoder = makeTrialEncoder(m_subject.mapping, m_subject.schema);
        Q_ASSERT(encoder); // makeRefusedValues() has tried it
        return std::make_unique<RefusedValue>(m_subject, *std::move(encoder));
    }

private:
    CheckSubject m_subject;
};

} // namespace

base::Result<std::unique_ptr<FileCheck>> makeRefusedValues(const CheckSubject &subject)
{
    if (const auto encoder = makeTrialEncoder(subject.mapping, subject.schema); !encoder)
        return base::Failure(encoder.error());
    return std::make_unique<RefusedValues>(subject);
}

} // namespace quality
