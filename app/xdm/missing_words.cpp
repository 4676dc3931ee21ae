// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/missing_words.h"

#include "xdm/catalogue.h"
#include "xdm/words.h"

#include <algorithm>
#include <unordered_set>

namespace xdm {

namespace {

class MissingWords
{
public:
    MissingWords()
    {
        const QJsonObject languages = catalogueFile(QStringLiteral("missing"))[u"words"].toObject();
        for (const auto &list : languages) {
            const QStringList words = list.toVariant().toStringList();
            for (const QString &word : words) {
                m_longest = std::max(m_longest, std::size_t(word.toUtf8().size()));
                m_keys.insert(foldedKey(word).toStdString());
            }
        }
    }

    bool has(std::string_view key) const { return m_keys.contains(key); }

    /// Octets that a cell may have at most, blanks and punctuation put in between.
    std::size_t longest() const { return 2 * m_longest; }

private:
    std::unordered_set<std::string, TextHash, std::equal_to<>> m_keys;
    std::size_t m_longest = 0;
};

} // namespace

bool saysNothingThere(std::string_view clean)
{
    static const MissingWords words;
    if (clean.size() > words.longest())
        return false;
    thread_local CellFolder folder;
    const std::string_view key = folder.fold(clean);
    return key.empty() || words.has(key);
}

} // namespace xdm
