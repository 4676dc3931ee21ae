// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/nearest_field.h"

#include "session/identities.h"
#include "xdm/converter.h"
#include "xdm/header_words.h"
#include "xdm/words.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <numeric>
#include <vector>

namespace session {

namespace {

constexpr qsizetype shortestAlike = 4; // letters; below, a letter off is another word
constexpr qsizetype longName = 8; // letters; from there on two may be off

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

/// From how many letters off on a name is another one.
int farFrom(QStringView name)
{
    return name.size() < longName ? 2 : 3;
}

/// Names that both paths have.
int shared(const QStringList &names, QStringView path)
{
    int count = 0;
    for (const QStringView name : path.split(u'.'))
        count += names.contains(name, Qt::CaseInsensitive) ? 1 : 0;
    return count;
}

/// As the last name of a path would be written.
QSet<QString> otherNames(const QString &path)
{
    QSet<QString> names;
    const QStringList usual = xdm::usualNames(path);
    for (const QString &name : usual)
        names.insert(xdm::foldedKey(name));
    return names;
}

} // namespace

QString nearestField(const QString &path, const xdm::Schema &schema,
                     const std::function<bool(const QString &)> &isTaken)
{
    const QString code = namespaceOf(path);
    const QStringView wanted = code.isEmpty() ? lastName(path) : QStringView(code);
    const int far = farFrom(wanted);
    const xdm::Field *usual = xdm::Schema::standard().field(path);
    const QStringList names = path.split(u'.');
    const QSet<QString> others = otherNames(path);
    const xdm::Field *best = nullptr;
    int bestDistance = far;
    int bestShared = -1;
    for (const xdm::Field &field : schema.fields) {
        const QStringView name = lastName(field.path);
        int off = far;
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            off = 0;
        else if (!others.isEmpty() && others.contains(name.toString().toLower()))
            off = 1;
        else if (wanted.size() >= shortestAlike && std::abs(name.size() - wanted.size()) < far)
            off = distance(name, wanted);
        if (off > bestDistance || off >= far || field.deprecated)
            continue;
        if (usual && !xdm::suits(xdm::usualKind(*usual), field))
            continue;
        const int alike = shared(names, field.path);
        if ((off < bestDistance || alike > bestShared) && !(isTaken && isTaken(field.path))) {
            best = &field;
            bestDistance = off;
            bestShared = alike;
        }
    }
    return best ? best->path : QString();
}

QString nearestNamespace(const QString &code, const QStringList &there)
{
    QString nearest;
    int least = code.size() < shortestAlike ? 1 : farFrom(code);
    for (const QString &other : there) {
        const int off = distance(code, other);
        if (off < least) {
            least = off;
            nearest = other;
        }
    }
    return nearest;
}

} // namespace session
