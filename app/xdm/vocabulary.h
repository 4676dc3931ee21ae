// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace xdm {

/// A usual name of fields.
struct FieldName
{
    struct Target
    {
        QString path; ///< "address.", "phone." and "personalEmail.address" are nobody's yet
        bool inverted = false; ///< an opt-out

        friend bool operator==(const Target &, const Target &) = default;
    };

    std::vector<Target> targets; ///< the likeliest first
    bool sure = true; ///< means one thing alone
};

/// The words of headers as the catalogue has them, by folded key.
struct Vocabulary
{
    QHash<QString, FieldName> names;
    QHash<QString, QString> namesByWords; ///< the words of a name in alphabetical order to its key
    QHash<QString, QString> contexts; ///< word to address object
    QHash<QString, QString> phones; ///< address object to its phone object
    QHash<QString, QString> shortForms; ///< abbreviation to the word
    QSet<QString> fillers; ///< say nothing
    QSet<QString> stopWords; ///< between the words of a name
    QSet<QString> elsewhere; ///< beside a name they make it something else's: "owner", "count"
    QSet<QString> negations; ///< beside a consent they make it its opposite
    QSet<QString> timeWords; ///< behind a consent: when it was given
    QSet<QString> reasonWords; ///< behind a consent: why
    QSet<QString> parts; ///< what words written as one are made of
    QHash<QString, QStringList> spelled; ///< by field, as people write them

    /// The words in the order that namesByWords has them, without stop words.
    QString orderless(const QStringList &words) const;
};

const Vocabulary &vocabulary();

} // namespace xdm
