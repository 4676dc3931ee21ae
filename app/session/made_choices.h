// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QJsonObject>
#include <QString>

#include <utility>
#include <vector>

namespace session {

/// A column's header, and which of the columns with that header it is: columns are known again by it.
using ColumnName = std::pair<QString, int>;

ColumnName columnName(const xdm::Mapping &mapping, int column);

/// Whether all is said that its kind needs: columns, a text.
bool isComplete(const xdm::MadeField &made);

/// The fields that the user wants made, with their columns by header name: they outlive another cut of the
/// file. A value.
class MadeChoices
{
public:
    void clear() { m_words.clear(); }

    /// Takes the place of one with the same field.
    void put(const xdm::MadeField &made, const xdm::Mapping &mapping);
    void remove(const QString &path);
    bool has(const QString &path) const;

    /// Those whose columns \a mapping has, none of them secret, in the order in which they were put.
    std::vector<xdm::MadeField> onto(const xdm::Mapping &mapping) const;

private:
    struct Word
    {
        xdm::MadeField made;
        std::vector<ColumnName> columns;
    };

    std::vector<Word> m_words;
};

/// The made fields of a recipe, as they would be now; what no longer fits (a field that \a schema does not
/// have, a column that is missing or now held to be secret) is passed over.
std::vector<xdm::MadeField> recalledMade(const QJsonObject &mapping, const xdm::Mapping &detected,
                                         const xdm::Schema &schema);

/// FieldUnknown (subject: path); ColumnSecret; FieldTwice (subject: the header of the column that fills the
/// field, or the path where another made one does); EmailUnmapped for the primary identity, which a column
/// has to fill; what the encoder refuses.
/// \param replaced  path of the made field whose place it takes, or empty
base::Result<> checkMade(const xdm::MadeField &made, const QString &replaced, const xdm::Mapping &mapping,
                         const xdm::Schema &schema);

/// A mapping that sends that field and the identity, and nothing else.
xdm::Mapping aloneWithIdentity(const xdm::MadeField &made, const xdm::Mapping &mapping,
                               const xdm::Schema &schema);

/// The text at \a path of a record as previewOf() lays it out; empty where it has none.
QString textAt(const QString &json, const QString &path);

} // namespace session
