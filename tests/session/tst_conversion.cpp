// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/hash.h"
#include "session/conversion.h"
#include "session/record_saving.h"
#include "support/customers.h"
#include "upload/part_encoder.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>

using base::ErrorCode;
using session::Converted;
using session::RecordSaving;

namespace {

constexpr int patience = 60'000;
constexpr qint64 someRows = 3000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's own file cannot be written");
}

session::Import importOf(const QString &path)
{
    auto import = session::Import::open(path, {}, {});
    if (!import)
        qFatal("the test's own file cannot be opened");
    return *std::move(import);
}

/// What an upload would put into the files of its batches, one after the other.
QByteArray partsOf(const session::Import &import)
{
    base::Progress progress;
    const auto checked = session::checkImport(import, xdm::Schema::standard(), progress);
    const auto sha256 = base::sha256OfFile(import.document.source().path(), progress);
    if (!checked || !sha256)
        qFatal("the test's own file cannot be checked");
    const auto order = std::make_shared<const upload::Order>(upload::Order {
        .table = table::Table(checked->import.document, checked->import.edits),
        .mapping = checked->mapping,
        .schema = checked->schema,
        .report = checked->report,
        .sourceSha256 = *sha256,
    });
    auto encoder = upload::PartEncoder::make(order, {.bytes = 20'000, .records = 37});
    QByteArray all;
    for (qint64 row = 0; encoder && row < order->table.rows();) {
        const auto part = encoder->encode(row, progress);
        if (!part)
            qFatal("a part cannot be encoded");
        all += part->body;
        row = part->endRow;
    }
    return all;
}

base::Result<Converted> convertInto(const session::Import &import, QByteArray &bytes)
{
    base::Progress progress;
    return session::convert(
        import, xdm::Schema::standard(),
        [&bytes](std::string_view lines) -> base::Result<> {
            bytes.append(lines.data(), qsizetype(lines.size()));
            return {};
        },
        progress);
}

} // namespace

/// What would be sent is written: the very bytes, whole or not at all.
class TestConversion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheBytesOfTheParts_data();
    void writesTheBytesOfTheParts();
    void heedsEditsAndRowsLeftOut();
    void reportsEachThousandthOnce();
    void stopsWhenCancelled_data();
    void stopsWhenCancelled();
    void endsWithTheErrorOfItsTaker();
    void refusesAFileThatChangesMeanwhile();
    void refusesAFileWithNothingToSend();
    void replacesOnlyWhatItMay_data();
    void replacesOnlyWhatItMay();
    void savesForAWindow();
    void leavesNothingOfASavingThatIsStopped();
    void tellsAWindowWhyItFailed();

private:
    QString source(qint64 rows, const QString &form = QStringLiteral("commerce-customers"))
    {
        const QString path = m_folder.filePath(QStringLiteral("%1-%2.csv").arg(form).arg(rows));
        if (!QFile::exists(path))
            support::writeCustomers(path, {.form = form, .rows = rows, .seed = 7});
        return path;
    }

    QTemporaryDir m_folder;
};

void TestConversion::writesTheBytesOfTheParts_data()
{
    QTest::addColumn<QString>("form");
    const QStringList forms = support::customerForms();
    for (const QString &form : forms)
        QTest::newRow(qPrintable(form)) << form;
}

void TestConversion::writesTheBytesOfTheParts()
{
    QFETCH(const QString, form);
    const session::Import import = importOf(source(someRows, form));
    QByteArray bytes;
    const auto converted = convertInto(import, bytes);
    QVERIFY(converted);
    QVERIFY(bytes == partsOf(import));
    QCOMPARE(converted->written.bytes, qint64(bytes.size()));
    QCOMPARE(converted->written.records, qint64(bytes.count('\n')));
    QCOMPARE(converted->written.records, converted->checked.report.counts.records);
    QVERIFY(converted->sums().balance());
    QCOMPARE(converted->sums().read, someRows);
    QByteArray again;
    QVERIFY(convertInto(import, again));
    QVERIFY(again == bytes);
}

void TestConversion::heedsEditsAndRowsLeftOut()
{
    const QString path = m_folder.filePath(QStringLiteral("edited.csv"));
    write(path, "email,firstname\na@example.com,A\nb@example.com,B\n,C\nd@example.com,D\n");
    session::Import import = importOf(path);
    import.edits.setCell(0, 1, "Anna");
    import.edits.leaveOut(1);
    import.edits.setCell(2, 0, "c@example.com");
    QByteArray bytes;
    const auto converted = convertInto(import, bytes);
    QVERIFY(converted);
    QVERIFY(bytes == partsOf(import));
    QCOMPARE(bytes.count('\n'), 3);
    QVERIFY(bytes.contains("\"Anna\"") && bytes.contains("c@example.com"));
    QVERIFY(!bytes.contains("b@example.com"));
    QCOMPARE(converted->sums().leftByUser, 1);
    QCOMPARE(converted->sums().sent, 3);
    QVERIFY(converted->sums().balance());
}

void TestConversion::reportsEachThousandthOnce()
{
    class Watch final : public base::Progress
    {
    public:
        void report(qint64 done, qint64 total) override
        {
            Progress::report(done, total);
            places.push_back(done);
        }

        std::vector<qint64> places;
    };

    Watch watch;
    const QString target = m_folder.filePath(QStringLiteral("watched.json"));
    QVERIFY(
        session::convertToFile(importOf(source(someRows)), xdm::Schema::standard(), target, false, watch));
    QVERIFY(std::ranges::is_sorted(watch.places));
    QVERIFY(
        std::ranges::any_of(watch.places, [](qint64 place) { return place < session::conversionChecked; }));
    QCOMPARE(watch.done(), session::conversionTotal);
    QCOMPARE(watch.total(), session::conversionTotal);
}

void TestConversion::stopsWhenCancelled_data()
{
    QTest::addColumn<qint64>("at");
    QTest::newRow("before it began") << qint64(0);
    QTest::newRow("while it is checked") << session::conversionChecked / 2;
    QTest::newRow("while it is written") << session::conversionChecked + 1;
    QTest::newRow("at the very end") << session::conversionTotal - 10;
}

void TestConversion::stopsWhenCancelled()
{
    QFETCH(const qint64, at);

    class Until final : public base::Progress
    {
    public:
        explicit Until(qint64 at)
            : m_at(at)
        {
        }

        bool isCancelled() const override { return done() >= m_at; }

    private:
        qint64 m_at;
    };

    Until until(at);
    const QTemporaryDir folder;
    const auto converted
        = session::convertToFile(importOf(source(60'000)), xdm::Schema::standard(),
                                 folder.filePath(QStringLiteral("never.json")), false, until);
    QVERIFY(!converted);
    QCOMPARE(converted.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden | QDir::System));
}

void TestConversion::endsWithTheErrorOfItsTaker()
{
    base::Progress progress;
    const auto converted = session::convert(
        importOf(source(someRows)), xdm::Schema::standard(),
        [](std::string_view) -> base::Result<> { return base::Failure({.code = ErrorCode::DiskFull}); },
        progress);
    QVERIFY(!converted);
    QCOMPARE(converted.error().code, ErrorCode::DiskFull);
}

void TestConversion::refusesAFileThatChangesMeanwhile()
{
    const QString path = m_folder.filePath(QStringLiteral("growing.csv"));
    write(path, contentOf(source(someRows)));
    base::Progress progress;
    const auto converted = session::convert(
        importOf(path), xdm::Schema::standard(),
        [&path](std::string_view) -> base::Result<> {
            QFile file(path);
            if (!file.open(QIODevice::Append) || file.write("late@example.com\n") < 0)
                qFatal("the test's own file cannot be written");
            return {};
        },
        progress);
    QVERIFY(!converted);
    QCOMPARE(converted.error().code, ErrorCode::FileChanged);
}

void TestConversion::refusesAFileWithNothingToSend()
{
    const QString path = m_folder.filePath(QStringLiteral("nobody.csv"));
    write(path, "email,firstname\n,A\n,B\n");
    const QString target = m_folder.filePath(QStringLiteral("nobody.json"));
    base::Progress progress;
    const auto converted
        = session::convertToFile(importOf(path), xdm::Schema::standard(), target, false, progress);
    QVERIFY(!converted);
    QCOMPARE(converted.error().code, ErrorCode::NothingToSend);
    QVERIFY(!QFile::exists(target));
}

void TestConversion::replacesOnlyWhatItMay_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("replace");
    QTest::addColumn<int>("code"); // -1: it is written
    const auto row = [](const char *name, const char *target, bool replace, int code) {
        QTest::newRow(name) << QString::fromLatin1(target) << replace << code;
    };
    row("a new file", "new.json", false, -1);
    row("a file that is there", "there.json", false, int(ErrorCode::FileExists));
    row("a file that may be replaced", "there.json", true, -1);
    row("the source", "source.csv", true, int(ErrorCode::FileWouldBeLost));
    row("the source by another name", "other.csv", true, int(ErrorCode::FileWouldBeLost));
    row("a link", "link.json", true, int(ErrorCode::FileWouldBeLost));
    row("a link to nothing", "dangling.json", false, int(ErrorCode::FileWouldBeLost));
    row("a folder", "folder", true, int(ErrorCode::FileWouldBeLost));
    row("in a folder that is not there", "nowhere/new.json", true, int(ErrorCode::StoreUnwritable));
}

void TestConversion::replacesOnlyWhatItMay()
{
    QFETCH(const QString, target);
    QFETCH(const bool, replace);
    QFETCH(const int, code);
    const QTemporaryDir folder;
    const QByteArray people("email,firstname\na@example.com,A\n");
    const auto at = [&folder](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    write(at("source.csv"), people);
    write(at("there.json"), "old");
    std::filesystem::create_hard_link(at("source.csv").toStdString(), at("other.csv").toStdString());
    QVERIFY(QFile::link(at("there.json"), at("link.json")));
    QVERIFY(QFile::link(at("nothing"), at("dangling.json")));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    base::Progress progress;
    const auto converted = session::convertToFile(importOf(at("source.csv")), xdm::Schema::standard(),
                                                  folder.filePath(target), replace, progress);
    QCOMPARE(converted ? -1 : int(converted.error().code), code);
    QCOMPARE(contentOf(at("source.csv")), people);
    const QStringList after = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    if (code < 0) {
        QVERIFY(contentOf(folder.filePath(target)).startsWith("{\"_id\":\""));
    } else {
        QCOMPARE(contentOf(at("there.json")), QByteArray("old"));
        QCOMPARE(after, before);
    }
}

void TestConversion::savesForAWindow()
{
    const session::Import import = importOf(source(someRows));
    const QString target = m_folder.filePath(QStringLiteral("window.json"));
    write(target, "old");
    RecordSaving saving;
    QSignalSpy changes(&saving, &RecordSaving::changed);
    saving.start(import, xdm::Schema::standard(), target);
    QCOMPARE(saving.state(), RecordSaving::State::Saving);
    QTRY_COMPARE_WITH_TIMEOUT(saving.state(), RecordSaving::State::Saved, patience);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(saving.path(), target);
    QVERIFY(contentOf(target) == partsOf(import));
    saving.forget();
    QCOMPARE(saving.state(), RecordSaving::State::Nothing);
    QVERIFY(!saving.saved());
    QVERIFY(QFile::exists(target));
}

void TestConversion::leavesNothingOfASavingThatIsStopped()
{
    const session::Import import = importOf(source(60'000));
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("never.json"));
    RecordSaving saving;
    saving.start(import, xdm::Schema::standard(), target);
    saving.stop();
    QTRY_COMPARE_WITH_TIMEOUT(saving.state(), RecordSaving::State::Nothing, patience);
    saving.start(import, xdm::Schema::standard(), target);
    saving.forget();
    QCOMPARE(saving.state(), RecordSaving::State::Nothing);
    QSignalSpy changes(&saving, &RecordSaving::changed);
    {
        RecordSaving another;
        another.start(import, xdm::Schema::standard(), target);
    }
    QVERIFY(!changes.wait(200)); // the end of what was forgotten is nobody's concern
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden | QDir::System));
}

void TestConversion::tellsAWindowWhyItFailed()
{
    RecordSaving saving;
    saving.start(importOf(source(someRows)), xdm::Schema::standard(), source(someRows));
    QTRY_COMPARE_WITH_TIMEOUT(saving.state(), RecordSaving::State::Failed, patience);
    QCOMPARE(saving.error()->code, ErrorCode::FileWouldBeLost);
}

QTEST_GUILESS_MAIN(TestConversion)
#include "tst_conversion.moc"
