// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever happens to a file while it is opened, indexed or read, and whenever: it is told, at once or by
// unchanged(), and nothing else is read in the meantime than what was there.

#include "csv/csv_text.h"
#include "csv/document.h"
#include "support/disk.h"
#include "support/file_deeds.h"

#include <QDeadlineTimer>

#include <atomic>
#include <chrono>
#include <thread>

using base::ErrorCode;
using csv::Document;
using support::Deed;

namespace {

constexpr int rows = 40'000;

enum class Form { Plain, Mixed, Latin1 };

QByteArray content(Form form)
{
    QByteArray text("email,name,city\n");
    for (int row = 0; row < rows; ++row) {
        text += "c" + QByteArray::number(row) + "@example.com,Ida,";
        if (form == Form::Mixed && row % 9'000 == 8'000)
            text += "5\" pipe";
        else
            text += form == Form::Latin1 ? QByteArray("Malm\xF6") : QByteArray("Rome");
        text += '\n';
    }
    return text;
}

ErrorCode toldOf(Deed deed)
{
    return deed == Deed::Removed ? ErrorCode::SourceGone : ErrorCode::FileChanged;
}

/// Codes that may come at once; otherwise what was read must be what was there.
bool isClear(const base::Error &error, const QString &path)
{
    const bool known = error.code == ErrorCode::FileChanged || error.code == ErrorCode::FileUnreadable;
    return known && error.subject == path;
}

/// Does \a deed, once, at the read of that number.
void doAt(qint64 when, const QString &path, Deed deed)
{
    support::watchReads([=](qint64 read) {
        if (read == when && !support::doTo(path, deed))
            qFatal("the deed failed");
        return 0;
    });
}

/// From the first read to the last, both of them.
std::vector<qint64> momentsOf(qint64 reads)
{
    std::vector<qint64> moments;
    for (qint64 read = 0; read < reads; read += 1 + reads / 6)
        moments.push_back(read);
    moments.push_back(reads - 1);
    return moments;
}

base::Result<Document> indexed(const Document &document)
{
    base::Progress progress;
    return document.indexed(progress);
}

} // namespace

class TestFileRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tellsWhatHappensWhileItOpens_data() { addRows(); }

    void tellsWhatHappensWhileItOpens();

    void tellsWhatHappensWhileItIndexes_data() { addRows(); }

    void tellsWhatHappensWhileItIndexes();

    void tellsWhatHappensWhileItReads_data() { addRows(); }

    void tellsWhatHappensWhileItReads();
    void tellsAMediumThatGoesAway_data();
    void tellsAMediumThatGoesAway();
    void survivesAWriterThatHardlyRests();

    void cleanup() { support::leaveReads(); }

private:
    static void addRows();
    static qint64 readsOf(const std::function<bool()> &work);
};

void TestFileRaces::addRows()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<Deed>("deed");
    const std::pair<const char *, Form> forms[] {
        {"plain", Form::Plain}, {"mixed", Form::Mixed}, {"windows-1252", Form::Latin1}};
    for (const auto &[name, form] : forms) {
        for (const support::NamedDeed &deed : support::allDeeds)
            QTest::addRow("%s, %s", name, deed.name) << form << deed.deed;
    }
}

/// How many reads it takes when nothing happens.
qint64 TestFileRaces::readsOf(const std::function<bool()> &work)
{
    support::watchReads([](qint64) { return 0; });
    if (!work())
        qFatal("fails when nothing happens");
    const qint64 reads = support::leaveReads();
    if (reads == 0)
        qFatal("no read is seen");
    return reads;
}

void TestFileRaces::tellsWhatHappensWhileItOpens()
{
    QFETCH(const Form, form);
    QFETCH(const Deed, deed);
    const QByteArray text = content(form);
    const test::TextFile file(text);
    const qint64 reads = readsOf([&] { return Document::open(file.path()).has_value(); });
    for (qint64 when = 0; when < reads; ++when) {
        QVERIFY(support::putBack(file.path(), text));
        doAt(when, file.path(), deed);
        const auto document = Document::open(file.path());
        support::leaveReads();
        if (!document) {
            QVERIFY(isClear(document.error(), file.path()));
            continue;
        }
        QCOMPARE(document->columns().size(), 3);
        const auto same = document->source().unchanged();
        QVERIFY(!same);
        QCOMPARE(same.error().code, toldOf(deed));
    }
    QVERIFY(support::putBack(file.path(), text)); // a folder would be left otherwise
}

void TestFileRaces::tellsWhatHappensWhileItIndexes()
{
    QFETCH(const Form, form);
    QFETCH(const Deed, deed);
    const QByteArray text = content(form);
    const test::TextFile file(text);
    const qint64 reads = readsOf([&] { return indexed(*Document::open(file.path())).has_value(); });
    const qint64 ofOpening = readsOf([&] { return Document::open(file.path()).has_value(); });
    for (const qint64 when : momentsOf(reads - ofOpening)) {
        QVERIFY(support::putBack(file.path(), text));
        const auto opened = Document::open(file.path());
        QVERIFY(opened);
        doAt(when, file.path(), deed);
        const auto document = indexed(*opened);
        support::leaveReads();
        QVERIFY(!document);
        if (deed == Deed::Truncated)
            QVERIFY(isClear(document.error(), file.path()));
        else
            QCOMPARE(document.error().code, toldOf(deed));
        QCOMPARE(document.error().subject, file.path());
    }
    QVERIFY(support::putBack(file.path(), text));
}

void TestFileRaces::tellsWhatHappensWhileItReads()
{
    QFETCH(const Form, form);
    QFETCH(const Deed, deed);
    const QByteArray text = content(form);
    const test::TextFile file(text);
    const auto countRows = [](const Document &document) -> base::Result<qint64> {
        csv::Reader reader = document.reader();
        csv::RecordView record;
        for (;;) {
            const auto more = reader.next(record);
            if (!more)
                return base::Failure(more.error());
            if (!*more)
                return reader.place().row;
        }
    };
    for (const qint64 when : {0, 1, 2}) { // two blocks of the file, and the last row
        QVERIFY(support::putBack(file.path(), text));
        const auto document = indexed(*Document::open(file.path()));
        QVERIFY(document);
        doAt(when, file.path(), deed);
        const auto read = countRows(*document);
        const auto record = document->record(rows - 1);
        support::leaveReads();
        const auto same = document->source().unchanged();
        QVERIFY(!same || when > 0);
        if (!same)
            QCOMPARE(same.error().code, toldOf(deed));
        QVERIFY(read || isClear(read.error(), file.path()));
        QVERIFY(!read || *read == rows);
        QVERIFY(record || isClear(record.error(), file.path()));
        QVERIFY(read || deed == Deed::Truncated);
    }
    QVERIFY(support::putBack(file.path(), text));
}

void TestFileRaces::tellsAMediumThatGoesAway_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<int>("systemError");
    QTest::newRow("disk, plain") << Form::Plain << EIO;
    QTest::newRow("disk, mixed") << Form::Mixed << EIO;
    QTest::newRow("disk, windows-1252") << Form::Latin1 << EIO;
    QTest::newRow("network drive, plain") << Form::Plain << ESTALE;
    QTest::newRow("network drive, windows-1252") << Form::Latin1 << ENOTCONN;
}

/// From every read on, while it is opened, indexed and read.
void TestFileRaces::tellsAMediumThatGoesAway()
{
    QFETCH(const Form, form);
    QFETCH(const int, systemError);
    const test::TextFile file(content(form));
    const auto work = [&]() -> base::Result<csv::Record> {
        const auto opened = Document::open(file.path());
        if (!opened)
            return base::Failure(opened.error());
        const auto document = indexed(*opened);
        return document ? document->record(rows - 1) : base::Failure(document.error());
    };
    const qint64 reads = readsOf([&] { return work().has_value(); });
    for (const qint64 from : momentsOf(reads)) {
        support::watchReads([=](qint64 read) { return read >= from ? systemError : 0; });
        const auto record = work();
        support::leaveReads();
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(record.error().subject, file.path());
        QVERIFY(!record.error().detail.isEmpty());
        QVERIFY2(work(), "what is there again must be readable again");
    }
}

/// Appends and cuts as fast as it can, with a breath now and then in which a file can be indexed, while it is
/// opened and indexed again and again.
void TestFileRaces::survivesAWriterThatHardlyRests()
{
    const QByteArray text = content(Form::Mixed).left(300'000);
    const test::TextFile file(text);
    std::atomic<bool> enough = false;
    std::jthread writer([&] {
        const QByteArray name = QFile::encodeName(file.path());
        const int fd = ::open(name.constData(), O_WRONLY | O_CLOEXEC);
        for (quint32 seed = 1, turn = 0; !enough; seed = seed * 1'664'525 + 1'013'904'223, ++turn) {
            const bool written = ::pwrite(fd, text.constData(), std::size_t(text.size()), 0) > 0;
            if (!written || ::ftruncate(fd, 1 + seed % text.size()) != 0)
                qFatal("the writer cannot write");
            if (turn % 50 == 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(40));
        }
        ::close(fd);
    });
    int done = 0;
    const QDeadlineTimer patience(20'000);
    for (int round = 0; round < 300 || (done == 0 && !patience.hasExpired()); ++round) {
        const auto opened = Document::open(file.path());
        const auto document = opened ? indexed(*opened) : opened;
        if (!document)
            continue;
        ++done;
        for (qint64 row = 0; row < document->rows(); row += 97)
            (void)document->record(row);
    }
    enough = true;
    QVERIFY(done > 0);
}

QTEST_GUILESS_MAIN(TestFileRaces)
#include "tst_file_races.moc"
