// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/fingerprint.h"

#include "base/hash.h"

namespace session {

namespace {

QByteArray textOf(const std::optional<double> &limit)
{
    return limit ? QByteArray::number(*limit, 'g', 17) : QByteArray("-");
}

/// Everything about a field that decides whether and how a value is written.
QByteArray lineOf(const xdm::Field &field)
{
    return QByteArrayList {field.path.toUtf8(),
                           QByteArray::number(int(field.type)),
                           QByteArray::number(int(field.array)),
                           field.values.join(QLatin1Char('\x1f')).toUtf8(),
                           field.pattern.toUtf8(),
                           textOf(field.minimum),
                           textOf(field.maximum),
                           QByteArray::number(field.maxLength)}
               .join('\x1e')
        + '\n';
}

} // namespace

QByteArray fingerprint(const xdm::Schema &schema, const quality::RowStates &states)
{
    base::Sha256 hash;
    for (const xdm::Field &field : schema.fields)
        hash.add(lineOf(field));
    hash.add(schema.required.join(QLatin1Char('\n')).toUtf8() + '\n');
    if (schema.primaryIdentity)
        hash.add(
            (schema.primaryIdentity->path + QLatin1Char('\n') + schema.primaryIdentity->nameSpace).toUtf8());
    constexpr qint64 blockRows = 1 << 16;
    QByteArray block;
    for (qint64 row = 0; row < states.rows(); ++row) {
        block.append(char(states.at(row)));
        if (block.size() == blockRows || row + 1 == states.rows()) {
            hash.add(block);
            block.clear();
        }
    }
    for (const quality::Join &join : states.joins())
        hash.add(QByteArray::number(join.row) + ':' + QByteArray::number(join.head) + '\n');
    return hash.finish().toHex();
}

} // namespace session
