// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/stored_history.h"

#include "session/stored_edits.h"
#include "table/packed_edits.h"

#include <utility>

namespace session {

using table::Edits;
using table::History;
using table::Step;
using Way = store::EditsFile::Way;

namespace {

constexpr QLatin1String kindKey("kind");
constexpr QLatin1String rowsKey("rows");
constexpr QLatin1String rowKey("row");
constexpr QLatin1String columnKey("column");
constexpr QLatin1String otherKey("other");

/// A name stays when the kinds move.
QString nameOf(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::SetCell:
        return QStringLiteral("set-cell");
    case Step::Kind::RestoreRow:
        return QStringLiteral("restore-row");
    case Step::Kind::LeaveOut:
        return QStringLiteral("leave-out");
    case Step::Kind::BringBack:
        return QStringLiteral("bring-back");
    case Step::Kind::Fill:
        return QStringLiteral("fill");
    case Step::Kind::Replace:
        return QStringLiteral("replace");
    case Step::Kind::SetValue:
        return QStringLiteral("set-value");
    case Step::Kind::ChangeValue:
        return QStringLiteral("change-value");
    case Step::Kind::Paste:
        return QStringLiteral("paste");
    case Step::Kind::Merge:
        return QStringLiteral("merge");
    case Step::Kind::RescueFromColumn:
        return QStringLiteral("rescue-from-column");
    case Step::Kind::RescueFromText:
        return QStringLiteral("rescue-from-text");
    case Step::Kind::RescueFromCustomer:
        return QStringLiteral("rescue-from-customer");
    case Step::Kind::RescueFromPhone:
        return QStringLiteral("rescue-from-phone");
    case Step::Kind::RescueFromName:
        return QStringLiteral("rescue-from-name");
    case Step::Kind::Mend:
        return QStringLiteral("mend");
    case Step::Kind::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QJsonObject whatOf(const Step &step)
{
    QJsonObject what {{kindKey, nameOf(step.kind)}, {rowsKey, step.rows}};
    if (step.row >= 0)
        what.insert(rowKey, step.row);
    if (!step.column.isEmpty())
        what.insert(columnKey, step.column);
    if (!step.other.isEmpty())
        what.insert(otherKey, step.other);
    return what;
}

Step::Kind kindFrom(const QString &name)
{
    int kind = 0;
    while (kind < int(Step::Kind::Other) && nameOf(Step::Kind(kind)) != name)
        ++kind;
    return Step::Kind(kind);
}

Step stepFrom(const QJsonObject &what)
{
    return {.kind = kindFrom(what.value(kindKey).toString()),
            .rows = what.value(rowsKey).toInteger(),
            .row = what.value(rowKey).toInteger(-1),
            .column = what.value(columnKey).toString(),
            .other = what.value(otherKey).toString()};
}

/// What lies on \a under after a step on top of it. \param state  what lay there before the step
Edits stepOnTop(const Edits &under, const Edits &state, const History::Sides &step)
{
    table::EditWriter writer(state);
    std::vector<std::pair<qint64, bool>> leftOut;
    Edits::difference(
        step.before, step.after,
        [&](qint64 row, int column, const std::optional<QByteArray> &value) {
            const auto stands = value ? value : under.at(row, column);
            if (stands)
                writer.setCell(row, column, {stands->constData(), std::size_t(stands->size())});
            else
                writer.restoreCell(row, column);
        },
        [&](qint64 row, bool out) { leftOut.emplace_back(row, out || under.isLeftOut(row)); });
    Edits after = writer.finish();
    for (const auto &[row, out] : leftOut) {
        if (out)
            after.leaveOut(row);
        else
            after.bringBack(row);
    }
    return after;
}

base::Failure damaged()
{
    return base::Failure({.code = base::ErrorCode::EditsDamaged});
}

} // namespace

History layered(const History &under, const History &over)
{
    if (over.isEmpty())
        return under;
    if (under.isEmpty())
        return over;
    const auto &below = under.entries();
    std::vector<History::Entry> entries(below.begin(), below.begin() + std::ptrdiff_t(under.done()));
    const bool hasSteps = !over.entries().empty();
    Edits state = layered(under.edits(), hasSteps ? over.entries().front().sides->before : over.edits());
    Edits present = state;
    for (std::size_t i = 0; i < over.entries().size(); ++i) {
        const History::Entry &entry = over.entries()[i];
        const Edits after = stepOnTop(under.edits(), state, *entry.sides);
        entries.push_back({.step = entry.step, .sides = History::sidesOf(state, after)});
        state = after;
        if (i < over.done())
            present = state;
    }
    return {present, std::move(entries), under.done() + over.done()};
}

base::Result<History> historyIn(const store::EditsFile &file, const Edits &edits)
{
    if (file.isOld())
        return History(edits, {}, 0);
    std::vector<History::Entry> entries;
    bool sound = true;
    const auto read = file.eachStep([&](qint64 number, const QJsonObject &what) {
        sound = sound && number == qint64(entries.size()) + 1 && !what.isEmpty();
        entries.push_back({.step = std::make_shared<const Step>(stepFrom(what)), .sides = {}});
    });
    if (!read)
        return base::Failure(read.error());
    const auto done = file.done();
    if (!done)
        return base::Failure(done.error());
    if (!sound || *done < 0 || *done > qint64(entries.size()))
        return damaged();
    return History(edits, std::move(entries), std::size_t(*done));
}

base::Result<> putStep(const store::EditsFile &file, qint64 number, const History::Entry &entry)
{
    base::Result<> put = file.addStep(number, whatOf(*entry.step));
    const auto putParts = [&](Way way, const Edits &from, const Edits &to) {
        qint64 place = 0;
        table::packChanges(from, to, [&](const QByteArray &part) {
            put = file.addPart(number, way, place++, part);
            return put.has_value();
        });
    };
    if (put)
        putParts(Way::Undo, entry.sides->after, entry.sides->before);
    if (put)
        putParts(Way::Redo, entry.sides->before, entry.sides->after);
    return put;
}

base::Result<Edits> editsBeyond(const store::EditsFile &file, qint64 number, bool undoing, const Edits &edits)
{
    table::EditUnpacker beyond(edits);
    bool sound = true;
    const auto read = file.eachPart(number, undoing ? Way::Undo : Way::Redo,
                                    [&](const QByteArray &part) { sound = sound && beyond.add(part); });
    if (!read)
        return base::Failure(read.error());
    if (!sound)
        return damaged();
    return beyond.finish();
}

} // namespace session
