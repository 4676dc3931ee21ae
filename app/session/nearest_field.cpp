// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/nearest_field.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <vector>

namespace session {

namespace {

constexpr qsizetype shortestAlike = 4; // letters; below, a letter off is another word

QStringView lastName(QStringView path)
{
    return path.mid(path.lastIndexOf(u'.') + 1);
}

/// Letters to put in, leave out or change to make \a a into \a b.
int distance(QStringView a, QStringView b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row.front();
        row.front() = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[std::size_t(j)];
            const bool same = a[i - 1].toCaseFolded() == b[j - 1].toCaseFolded();
            row[std::size_t(j)]
                = std::min({above + 1, row[std::size_t(j) - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// Names that both paths have.
int shared(const QStringList &names, QStringView path)
{
    int count = 0;
    for (const QStringView name : path.split(u'.'))
        count += names.contains(name, Qt::CaseInsensitive) ? 1 : 0;
    return count;
}

} // namespace

QString nearestField(const QString &path, const xdm::Schema &schema)
{
    constexpr int far = 3;
    const QStringView wanted = lastName(path);
    const QStringList names = path.split(u'.');
    const xdm::Field *best = nullptr;
    int bestDistance = far;
    int bestShared = -1;
    for (const xdm::Field &field : schema.fields) {
        const QStringView name = lastName(field.path);
        int off = far;
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            off = 0;
        else if (wanted.size() >= shortestAlike && std::abs(name.size() - wanted.size()) < far)
            off = distance(name, wanted);
        if (off > bestDistance || off >= far || field.deprecated)
            continue;
        const int alike = shared(names, field.path);
        if (off < bestDistance || alike > bestShared) {
            best = &field;
            bestDistance = off;
            bestShared = alike;
        }
    }
    return best ? best->path : QString();
}

} // namespace session
