// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/history.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <array>
#include <set>
#include <vector>

/// A review of one file as plain as can be, to compare the real one with.
namespace plain {

inline constexpr int rows = 1'500; // some blocks of them
inline constexpr std::array<const char *, 4> headers {"email", "city", "other_city", "note"};
inline constexpr int columns = int(headers.size());

inline QByteArray cellOf(qint64 row, int column)
{
    switch (column) {
    case 0:
        return "anna" + QByteArray::number(row) + "@example.com";
    case 1:
        return row % 3 == 0 ? QByteArray("") : "Town " + QByteArray::number(row % 10);
    case 2:
        return row % 4 == 0 ? QByteArray("") : "Village " + QByteArray::number(row % 7);
    default:
        return "a" + QByteArray::number(row % 5);
    }
}

inline void writeSource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the source");
    file.write(QByteArrayList(headers.begin(), headers.end()).join(',') + '\n');
    for (qint64 row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            file.write(cellOf(row, column) + (column + 1 < columns ? "," : "\n"));
    }
}

/// One thing a user does.
struct Op
{
    enum Kind {
        SetCell,
        RestoreRow,
        LeaveOut,
        BringBack,
        LeaveOutAll,
        BringBackAll,
        Fill,
        Replace,
        Undo,
        Redo,
    };

    Kind kind;
    qint64 row;
    int column;
    QByteArray find;
    QByteArray text;
};

inline Op chance(QRandomGenerator &dice)
{
    static constexpr std::array kinds {
        Op::SetCell,     Op::SetCell,      Op::SetCell, Op::RestoreRow, Op::LeaveOut, Op::BringBack,
        Op::LeaveOutAll, Op::BringBackAll, Op::Fill,    Op::Fill,       Op::Replace,  Op::Undo,
        Op::Undo,        Op::Undo,         Op::Undo,    Op::Redo,       Op::Redo,     Op::Redo};
    const Op::Kind kind = kinds[dice.bounded(quint32(kinds.size()))];
    // Near one another, so that they meet.
    const qint64 row = 500 * dice.bounded(3) + dice.bounded(20);
    const int column = dice.bounded(1, columns);
    // What is typed is never what the file has, so that it is always an edit.
    const QByteArray typed = kind == Op::SetCell ? "x" : "";
    return {.kind = kind,
            .row = row,
            .column = column,
            .find = QByteArray(1, char('a' + dice.bounded(3))),
            .text = typed + QByteArray(dice.bounded(3), char('a' + dice.bounded(3)))};
}

/// The table as plain as can be, with every state that it was in.
struct Model
{
    struct State
    {
        QList<QByteArray> cells; ///< row after row
        std::set<qint64> leftOut;

        friend bool operator==(const State &, const State &) = default;
    };

    struct Done
    {
        table::Step step;
        State before;
        State after;
    };

    State state;
    std::vector<Done> steps;
    std::size_t done = 0;

    Model()
    {
        for (qint64 row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                state.cells << cellOf(row, column);
        }
    }

    void apply(const Op &op)
    {
        if (op.kind == Op::Undo) {
            state = done > 0 ? steps[--done].before : state;
            return;
        }
        if (op.kind == Op::Redo) {
            state = done < steps.size() ? steps[done++].after : state;
            return;
        }
        State after = state;
        table::Step step = change(after, op);
        if (after == state)
            return;
        steps.resize(done++);
        steps.push_back({.step = std::move(step), .before = state, .after = after});
        state = after;
    }

    table::Step change(State &to, const Op &op) const
    {
        const QString header = QString::fromLatin1(headers[std::size_t(op.column)]);
        const auto cell
            = [&to](qint64 row, int column) -> QByteArray & { return to.cells[row * columns + column]; };
        qint64 changed = 0;
        switch (op.kind) {
        case Op::SetCell:
            cell(op.row, op.column) = op.text;
            return {.kind = table::Step::Kind::SetCell, .rows = 1, .row = op.row, .column = header};
        case Op::RestoreRow:
            for (int column = 0; column < columns; ++column)
                cell(op.row, column) = cellOf(op.row, column);
            return {.kind = table::Step::Kind::RestoreRow, .rows = 1, .row = op.row};
        case Op::LeaveOut:
            to.leftOut.insert(op.row);
            return {.kind = table::Step::Kind::LeaveOut, .rows = 1, .row = op.row};
        case Op::BringBack:
            to.leftOut.erase(op.row);
            return {.kind = table::Step::Kind::BringBack, .rows = 1, .row = op.row};
        case Op::LeaveOutAll:
            for (qint64 row = 0; row < rows; ++row)
                changed += to.leftOut.insert(row).second;
            return {.kind = table::Step::Kind::LeaveOut, .rows = changed};
        case Op::BringBackAll:
            changed = qint64(to.leftOut.size());
            to.leftOut.clear();
            return {.kind = table::Step::Kind::BringBack, .rows = changed};
        case Op::Fill:
            for (qint64 row = 0; row < rows; ++row) {
                if (!cell(row, 1).isEmpty() || cell(row, op.column).isEmpty())
                    continue;
                cell(row, 1) = cell(row, op.column);
                ++changed;
            }
            return {.kind = table::Step::Kind::Fill,
                    .rows = changed,
                    .column = QString::fromLatin1(headers[1]),
                    .other = header};
        case Op::Replace:
            for (qint64 row = 0; row < rows; ++row) {
                const QByteArray before = cell(row, op.column);
                cell(row, op.column).replace(op.find, op.text);
                changed += before != cell(row, op.column);
            }
            return {.kind = table::Step::Kind::Replace, .rows = changed, .column = header};
        case Op::Undo:
        case Op::Redo:
            break;
        }
        return {};
    }
};

} // namespace plain
