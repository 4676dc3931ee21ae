// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/draft_bench.h"

#include "quality/bulk_edits.h"
#include "quality/replacement.h"
#include "session/draft_file.h"
#include "table/edit_writer.h"
#include "xdm/matcher.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <malloc.h>
#include <vector>

namespace {

using table::Edits;
using table::History;

constexpr double megabyte = 1e6;
constexpr QByteArrayView key("bench");

qint64 heapBytes()
{
    const auto info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
}

double secondsOf(const std::function<bool()> &work)
{
    QElapsedTimer clock;
    clock.start();
    return work() ? double(clock.nsecsElapsed()) / 1e9 : -1;
}

qint64 diskBytes(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

struct Bulk
{
    const char *name;
    std::function<base::Result<quality::BulkEdit>()> make;
};

std::vector<Bulk> bulksOf(const table::Table &table, const quality::RowList &all, base::Progress &progress)
{
    const auto setEach = [&table](const std::function<QByteArray(qint64)> &value) {
        table::EditWriter writer {Edits()};
        for (qint64 row = 0; row < table.rows(); ++row) {
            const QByteArray made = value(row);
            writer.setCell(row, 0, {made.constData(), std::size_t(made.size())});
        }
        const qint64 rows = writer.changedRows();
        return quality::BulkEdit {.after = writer.finish(), .rows = rows};
    };
    return {{"one value in all rows", [setEach] { return setEach([](qint64) { return "not given"; }); }},
            {"an address in all rows",
             [setEach] {
                 return setEach([](qint64 row) {
                     return "firstname.lastname" + QByteArray::number(row * 7919 % 999'983) + "@example.com";
                 });
             }},
            {"replaced in all columns",
             [&] {
                 return quality::replaceAll(
                     table, all, {.find = QStringLiteral("A"), .replace = QStringLiteral("bb")}, progress);
             }},
            {"all rows left out", [&] { return quality::leaveOutAll(table, all, progress); }}};
}

bool measure(const table::Table &table, const Bulk &bulk)
{
    const QTemporaryDir folder;
    const csv::Source &source = table.document().source();
    const QByteArray draftKey = key.toByteArray();
    History history;
    const qint64 heap = heapBytes();
    std::optional<base::Result<quality::BulkEdit>> made;
    const double making = secondsOf([&] {
        made = bulk.make();
        return made->has_value();
    });
    if (making < 0)
        return false;
    const qint64 rows = (*made)->rows;
    history.push({.kind = table::Step::Kind::Replace, .rows = rows}, (*made)->after);
    made.reset();
    const qint64 memory = heapBytes() - heap;
    double saving = -1;
    double undoing = -1;
    double savingUndone = -1;
    {
        auto draft = session::DraftFile::open(folder.path(), source, draftKey);
        saving = secondsOf([&] { return draft && draft->write(history); });
        undoing = secondsOf([&] { return history.undo(); });
        savingUndone = secondsOf([&] { return draft && draft->write(history); });
        history.redo();
        if (!draft || !draft->write(history))
            return false;
    }
    const qint64 disk = diskBytes(folder.path());
    std::optional<session::DraftFile> again;
    const double opening = secondsOf([&] {
        if (auto opened = session::DraftFile::open(folder.path(), source, draftKey))
            again = *std::move(opened);
        return again && again->found().undoStep();
    });
    const double recalling = secondsOf([&] {
        const auto entries = again->recall(again->found(), true);
        return entries && !entries->empty() && entries->front().sides->before.isEmpty();
    });
    std::printf("%-24s %9lld  %6.2f  %6.1f  %6.1f  %6.2f  %8.5f  %6.2f  %6.2f  %6.2f\n", bulk.name,
                static_cast<long long>(rows), making, double(memory) / megabyte, double(disk) / megabyte,
                saving, undoing, savingUndone, opening, recalling);
    return saving >= 0 && undoing >= 0 && savingUndone >= 0 && opening >= 0 && recalling >= 0;
}

} // namespace

int measureDrafts(const table::Table &table, const quality::RowList &all)
{
    std::printf("\n%-24s %9s  %6s  %6s  %6s  %6s  %8s  %6s  %6s  %6s\n", "bulk edit", "rows", "make s", "MB",
                "disk", "save s", "undo s", "save", "open", "recall");
    base::Progress progress;
    for (const Bulk &bulk : bulksOf(table, all, progress)) {
        if (!measure(table, bulk)) {
            std::fprintf(stderr, "%s: something failed.\n", bulk.name);
            return 1;
        }
    }
    return 0;
}
