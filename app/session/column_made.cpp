// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields that are made beside the columns.

#include "session/column_choices.h"
#include "xdm/converter.h"

namespace session {

/// Lays the made fields beside the columns, as far as no column of \a takers fills theirs.
/// \return their paths, each with the header of a column that it is made of, if any
QHash<QString, QString> ColumnChoices::composeMade(xdm::Mapping &mapping,
                                                   const QHash<QString, int> &takers) const
{
    QHash<QString, QString> makers;
    for (xdm::MadeField &made : m_made.onto(m_detected)) {
        if (takers.contains(made.field))
            continue;
        const xdm::Field *field = m_schema->field(made.field);
        if (field && !xdm::suits(made.conversion.kind, *field))
            made.conversion = {.kind = xdm::usualKind(*field)};
        makers.insert(made.field,
                      made.columns.empty() ? QString()
                                           : mapping.columns[std::size_t(made.columns.front())].header);
        mapping.made.push_back(std::move(made));
    }
    return makers;
}

base::Result<> ColumnChoices::addMade(const xdm::MadeField &made)
{
    return changeMade({}, made);
}

base::Result<> ColumnChoices::changeMade(const QString &path, const xdm::MadeField &made)
{
    Q_ASSERT(isComplete(made));
    if (auto fine = checkMade(made, path, m_mapping, *m_schema); !fine)
        return fine;
    if (path != made.field)
        m_made.remove(path);
    xdm::MadeField word = made;
    word.origin = base::Origin::User;
    m_made.put(word, m_detected);
    keepSoon();
    becomeDifferent();
    return {};
}

void ColumnChoices::removeMade(const QString &path)
{
    if (!m_made.has(path))
        return;
    m_made.remove(path);
    keepSoon();
    becomeDifferent();
}

} // namespace session
