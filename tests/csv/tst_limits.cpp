// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// As large as files may be, and what is too large: told with its row, in bounded memory.

#include "csv/csv_text.h"
#include "csv/document.h"
#include "support/disk.h"

#include <QRandomGenerator>

#include <sys/resource.h>
#include <sys/wait.h>

#include <atomic>
#include <cstring>
#include <unistd.h>

using base::ErrorCode;
using csv::Document;
using csv::Place;
using csv::RowIndex;

namespace {

constexpr qint64 hundredGigabytes = 100'000'000'000;
constexpr qint64 manyRows = (qint64(1) << 31) + 1000;

/// A file of any size that takes no room; reads of it are served.
class VirtualFile
{
public:
    explicit VirtualFile(qint64 bytes)
        : m_path(m_folder.filePath(QStringLiteral("large.csv")))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || !file.resize(bytes))
            qFatal("%s cannot be made", qPrintable(m_path));
    }

    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// \a head, then \a row again and again, then \a tail, which ends with the file.
class Repeated
{
public:
    Repeated(QByteArray head, const QByteArray &row, QByteArray tail, qint64 bytes)
        : m_head(std::move(head))
        , m_width(row.size())
        , m_rows(row.repeated((2 << 20) / row.size()))
        , m_tail(std::move(tail))
        , m_bytes(bytes)
    {
    }

    void operator()(qint64 offset, std::span<char> into) const
    {
        while (!into.empty()) {
            const QByteArrayView piece = at(offset);
            const std::size_t some = std::min(into.size(), std::size_t(piece.size()));
            std::memcpy(into.data(), piece.data(), some);
            into = into.subspan(some);
            offset += qint64(some);
        }
    }

private:
    QByteArrayView at(qint64 offset) const
    {
        const qint64 tailBegin = m_bytes - m_tail.size();
        if (offset < m_head.size())
            return QByteArrayView(m_head).sliced(offset);
        if (offset >= tailBegin)
            return QByteArrayView(m_tail).sliced(offset - tailBegin);
        const QByteArrayView rows = QByteArrayView(m_rows).sliced((offset - m_head.size()) % m_width);
        return rows.first(std::min<qint64>(rows.size(), tailBegin - offset));
    }

    QByteArray m_head;
    qint64 m_width;
    QByteArray m_rows;
    QByteArray m_tail;
    qint64 m_bytes;
};

struct Ended
{
    bool well = false;
    qint64 peakMiB = 0;
};

/// \a work in a process of its own, for its memory. It must not use threads of this one.
template <class Work> Ended inAnotherProcess(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work() ? 0 : 1);
    int status = 0;
    struct rusage usage = {};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child)
        return {};
    return {.well = WIFEXITED(status) && WEXITSTATUS(status) == 0, .peakMiB = usage.ru_maxrss >> 10};
}

constexpr bool memoryCounts()
{
#ifdef __SANITIZE_ADDRESS__
    return false;
#else
    return true;
#endif
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { support::leaveReads(); }

    void findsAnyOfVeryManyRows();
    void takesLessThanAByteForARow();
    void readsOnBeyondFourGigabytes();
    void opensAVeryLargeFileFromItsBeginning();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void indexesMoreRowsThanAnIntCounts();
};

/// As a scan of 100 GB gives them: one place in 64 KiB.
void TestLimits::findsAnyOfVeryManyRows()
{
    constexpr qint64 apart = 1 << 16;
    constexpr qint64 places = hundredGigabytes / apart;
    constexpr qint64 rowsBetween = manyRows / places + 1;
    RowIndex index;
    for (qint64 done = 0; done < places;) {
        std::vector<Place> some;
        for (int i = 0; i < 10'000; ++i, ++done)
            some.push_back(
                {.offset = done * apart, .row = done * rowsBetween, .line = 1 + done * rowsBetween * 2});
        some.push_back(
            {.offset = done * apart, .row = done * rowsBetween, .line = 1 + done * rowsBetween * 2});
        index.add(some, 10'000 * rowsBetween, some.back().offset + 1);
    }
    QVERIFY(index.rows() > manyRows);
    QRandomGenerator dice(5);
    for (int look = 0; look < 10'000; ++look) {
        const qint64 row = look == 0 ? index.rows() - 1 : qint64(dice.bounded(double(index.rows())));
        const Place place = index.seek(row);
        const qint64 which = row / rowsBetween;
        QCOMPARE(place.row, which * rowsBetween);
        QCOMPARE(place.offset, which * apart);
        QCOMPARE(place.line, 1 + which * rowsBetween * 2);
        QCOMPARE(index.before(place.offset + apart - 1).row, place.row);
    }
}

void TestLimits::takesLessThanAByteForARow()
{
    for (const qint64 width : {qint64(2), qint64(100), qint64(5000)}) {
        constexpr qint64 rows = 300'000;
        RowIndex index;
        qint64 kept = 0;
        for (qint64 row = 0; row < rows; ++row)
            index.add({.offset = row * width, .row = row, .line = row + 1});
        for (qint64 row = 0; row < rows; ++row)
            kept += index.seek(row).row == row ? 1 : 0;
        QVERIFY(kept * qint64(sizeof(Place)) < rows * std::max<qint64>(1, width / 1000));
        QVERIFY(kept >= rows / RowIndex::stride);
    }
}

void TestLimits::readsOnBeyondFourGigabytes()
{
    const QByteArray row("ida@example.com,\"two\nlines\"\n");
    const qint64 rows = hundredGigabytes / row.size();
    const VirtualFile file(rows * row.size());
    support::serveReads(Repeated({}, row, {}, rows * row.size()));
    const auto source = csv::Source::open(file.path());
    QVERIFY(source);
    const qint64 from = rows - 100'000;
    csv::Reader reader(*source, {}, {.offset = from * row.size(), .row = from, .line = from * 2 + 1});
    csv::RecordView record;
    for (qint64 at = from; at < rows; ++at) {
        QVERIFY(reader.next(record).value_or(false));
        QCOMPARE(record.row, at);
        QCOMPARE(record.offset, at * row.size());
        QCOMPARE(record.line, at * 2 + 1);
        QCOMPARE(test::copyOf(record).fields, test::Fields({"ida@example.com", "two\nlines"}));
    }
    QVERIFY(!reader.next(record).value_or(true));
    QCOMPARE(reader.place().offset, rows * row.size());
}

void TestLimits::opensAVeryLargeFileFromItsBeginning()
{
    const VirtualFile file(hundredGigabytes);
    const Repeated content("email,name\n", "ida@example.com,Ida\n", {}, hundredGigabytes);
    std::atomic<qint64> bytes = 0;
    support::serveReads([&](qint64 offset, std::span<char> into) {
        bytes += qint64(into.size());
        content(offset, into);
    });
    const auto document = Document::open(file.path());
    QVERIFY(document);
    QCOMPARE(document->sample().size(), std::size_t(csv::limits::sampleRows));
    QVERIFY(bytes < 6 * csv::limits::sampleBytes);
}

void TestLimits::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<qint64>("times");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("column");
    const qint64 cell = csv::limits::cellBytes / 8 + 1;
    QTest::newRow("cell") << QByteArray("xxxxxxxx") << cell << QByteArray() << ErrorCode::CellTooLarge << 1;
    QTest::newRow("quoted cell") << QByteArray("xxxxxxxx") << cell << QByteArray("\"")
                                 << ErrorCode::CellTooLarge << 1;
    QTest::newRow("lines between quotes")
        << QByteArray("xxxxxxx\n") << cell << QByteArray("\"") << ErrorCode::CellTooLarge << 1;
    QTest::newRow("zeros") << QByteArray(8, '\0') << cell << QByteArray() << ErrorCode::CellTooLarge << 1;
    QTest::newRow("record") << "," + QByteArray(8191, 'x') << qint64(40'000) << QByteArray()
                            << ErrorCode::CellTooLarge << -1;
    QTest::newRow("columns") << QByteArray(",") << qint64(csv::limits::columns) << QByteArray()
                             << ErrorCode::TooManyColumns << -1;
}

/// Beyond the sample, and behind rows that are plain.
void TestLimits::refusesWhatIsTooLarge()
{
    QFETCH(const QByteArray, row);
    QFETCH(const qint64, times);
    QFETCH(const QByteArray, before);
    QFETCH(const ErrorCode, code);
    QFETCH(const int, column);
    constexpr qint64 plainRows = 200'000;
    const QByteArray head
        = "email,name\n" + QByteArray("a@example.com,Ida\n").repeated(plainRows) + "b@example.com," + before;
    const QByteArray tail = before + "\nc@example.com,Jo\n";
    const qint64 bytes = head.size() + row.size() * times + tail.size();
    const VirtualFile file(bytes);
    support::serveReads(Repeated(head, row, tail, bytes));
    const Ended ended = inAnotherProcess([&] {
        const auto opened = Document::open(file.path());
        if (!opened)
            return false;
        base::Progress progress;
        const auto document = opened->indexed(progress);
        return !document && document.error().code == code && document.error().row == plainRows
            && document.error().column == column && document.error().subject == file.path();
    });
    QVERIFY(ended.well);
    // The record, once more where its room has to grow, and everything else.
    const qint64 held = code == ErrorCode::TooManyColumns ? 0
        : column < 0                                      ? csv::limits::recordBytes
                                                          : csv::limits::cellBytes;
    const qint64 most = (held * 3 >> 20) + 64;
    if (memoryCounts())
        QVERIFY2(ended.peakMiB < most, qPrintable(QString::number(ended.peakMiB)));
}

/// Takes some time: only where it is asked for.
void TestLimits::indexesMoreRowsThanAnIntCounts()
{
    if (!qEnvironmentVariableIsSet("PROFILE_UPLOADER_LARGE_FILES"))
        QSKIP("Set PROFILE_UPLOADER_LARGE_FILES to index more than 2^31 rows.");
    const QByteArray head("x\n");
    const QByteArray tail("the last\n");
    const qint64 bytes = head.size() + (manyRows - 1) * 2 + tail.size();
    QVERIFY(bytes > qint64(1) << 32);
    const VirtualFile file(bytes);
    support::serveReads(Repeated(head, "y\n", tail, bytes));
    const Ended ended = inAnotherProcess([&] {
        base::Progress progress;
        const auto document = Document::open(file.path())->indexed(progress);
        if (!document || document->rows() != manyRows)
            return false;
        const auto last = document->record(manyRows - 1);
        const auto middle = document->record(manyRows / 2);
        return last && last->view().field(0) == "the last" && last->view().line == manyRows + 1
            && last->view().offset == bytes - tail.size() && middle
            && middle->view().offset == 2 + manyRows / 2 * 2;
    });
    QVERIFY(ended.well);
    if (memoryCounts())
        QVERIFY2(ended.peakMiB < 300, qPrintable(QString::number(ended.peakMiB)));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
