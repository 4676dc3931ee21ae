// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace models {

/// Finds fields by what people type: the words of their names, of their paths and of their usual names in all
/// languages of the catalogue, whatever the case and the accents; the beginning of a word is enough, and
/// where nothing fits so, one letter may be off. Made ready once for a schema, then quick. A value.
class FieldSearch
{
public:
    /// Adds a field. \param words  its name, parts parted by "·"
    void add(const QString &path, const QString &words);

    /// For each field in the order of adding how far it is from \a text, 0 and below being nearest, or
    /// nothing where a word of the text is not found in it. Everything is at 0 when there is nothing to find.
    std::vector<std::optional<int>> find(const QString &text) const;

private:
    /// What a word is to its field.
    enum class Place : quint8 { Name, UsualName, Above, Path /*!< all of it */ };

    struct Use
    {
        int word = 0;
        Place place = Place::Name;
        bool whole = false; ///< no part of a name but all of it
    };

    int wordFor(const QString &folded);
    void use(const QString &folded, Place place, bool whole);
    void useAll(const QString &text, Place place, bool whole);
    std::vector<std::optional<int>> costs(const QStringList &typed, const QString &all, bool roughly) const;
    std::span<const Use> usesOf(std::size_t field) const;

    QHash<QString, int> m_numbers; ///< of words
    std::vector<QString> m_words; ///< folded
    std::vector<Use> m_uses; ///< of one field after the other
    std::vector<std::size_t> m_ends; ///< in m_uses
    QHash<QString, QStringList> m_folded; ///< words of texts that were taken apart before
};

} // namespace models
