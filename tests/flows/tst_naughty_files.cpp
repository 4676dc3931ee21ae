// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files made to break an importer, with a list of what a good one does with each.

#include "flows/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <unistd.h>

using flows::Program;
using flows::Ran;

namespace {

constexpr qint64 idleMiB = 32;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of all programs that have been run and have ended.
qint64 peakMiB()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss >> 10;
}

/// Records that are empty or hold one empty cell are not compared.
QJsonArray withoutBlank(const QJsonArray &records)
{
    QJsonArray kept;
    for (const auto record : records) {
        const QJsonArray fields = record.toArray();
        if (!fields.isEmpty() && fields != QJsonArray {QString()})
            kept.append(record);
    }
    return kept;
}

bool leavesColumnOut(const QJsonObject &mapped)
{
    const QJsonArray columns = mapped.value(u"columns").toArray();
    return std::any_of(columns.begin(), columns.end(), [](const auto column) {
        return column.toObject().value(u"field").toString().isEmpty();
    });
}

/// Whether the person hears that something is not as it should be.
bool isTold(const Ran &records, const QJsonObject &checked)
{
    const bool counted = checked.value(u"missingEmail").toInt() + checked.value(u"invalidEmail").toInt()
            + checked.value(u"duplicateEmail").toInt()
        > 0;
    return !records.err.trimmed().isEmpty() || checked.contains(u"error") || counted
        || !checked.value(u"problems").toArray().isEmpty();
}

} // namespace

class TestNaughtyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doesWhatAGoodImporterDoes_data();
    void doesWhatAGoodImporterDoes();

private:
    void compareRows(const QJsonObject &entry, const Ran &records, const QJsonObject &checked) const;

    QTemporaryDir m_folder;
    Program m_program;
};

void TestNaughtyFiles::initTestCase()
{
    const QString maker = QStringLiteral(SHARED_MATERIAL "/tools/make_naughty.py");
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (!QFile::exists(maker) || python.isEmpty())
        QSKIP("The program that makes the files is not here: nothing to read.");
    // Detached, so that its memory is not taken for that of the program.
    QVERIFY(QProcess::startDetached(python, {maker, m_folder.path()}));
    const QString manifest = m_folder.filePath(QStringLiteral("manifest.json"));
    QTRY_VERIFY_WITH_TIMEOUT(!QJsonDocument::fromJson(bytesOf(manifest)).isNull(), 60'000);
}

/// Those that may take least memory first: the peak of all programs that were run only grows.
void TestNaughtyFiles::doesWhatAGoodImporterDoes_data()
{
    QTest::addColumn<QJsonObject>("entry");
    const auto manifest
        = QJsonDocument::fromJson(bytesOf(m_folder.filePath(QStringLiteral("manifest.json")))).object();
    const QJsonArray all = manifest.value(u"entries").toArray();
    std::vector<QJsonObject> entries;
    for (const auto entry : all) {
        if (entry.toObject().value(u"file").isString())
            entries.push_back(entry.toObject());
    }
    std::ranges::stable_sort(entries, {}, [](const QJsonObject &entry) {
        return entry.value(u"limits").toObject().value(u"mib").toInt();
    });
    for (const QJsonObject &entry : entries)
        QTest::newRow(qPrintable(entry.value(u"id").toString())) << entry;
}

void TestNaughtyFiles::compareRows(const QJsonObject &entry, const Ran &records,
                                   const QJsonObject &checked) const
{
    QCOMPARE(records.exitCode, 0);
    const QJsonDocument read = QJsonDocument::fromJson(records.out);
    QVERIFY(read.isArray());
    if (entry.contains(u"expected")) {
        const auto wanted
            = QJsonDocument::fromJson(bytesOf(m_folder.filePath(entry.value(u"expected").toString())));
        QCOMPARE(withoutBlank(read.array()), withoutBlank(wanted.array()));
    }
    if (!entry.value(u"records").isNull() && checked.contains(u"rows"))
        QCOMPARE(checked.value(u"rows").toInt(), entry.value(u"records").toInt());
}

void TestNaughtyFiles::doesWhatAGoodImporterDoes()
{
    QFETCH(QJsonObject, entry);
    const QString name = entry.value(u"file").toString();
    const QString path = name.startsWith(QLatin1Char('/')) ? name : m_folder.filePath(name);
    if (entry.value(u"id").toString() == u"no-permission" && ::geteuid() == 0)
        QSKIP("The superuser may read everything.");
    const QJsonObject limits = entry.value(u"limits").toObject();
    const qint64 milliseconds = limits.value(u"seconds").toInt() * 1000;

    QElapsedTimer clock;
    clock.start();
    const Ran records = m_program.run({QStringLiteral("records"), path, QStringLiteral("--json")});
    QVERIFY(clock.restart() < milliseconds);
    const Ran check = m_program.run({QStringLiteral("check"), path, QStringLiteral("--json")});
    QVERIFY(clock.elapsed() < milliseconds);
    QVERIFY2(peakMiB() < limits.value(u"mib").toInt() + idleMiB, qPrintable(QString::number(peakMiB())));
    QVERIFY(records.exitCode >= 0 && check.exitCode >= 0);

    const QJsonObject checked = check.json();
    const QString code = checked.value(u"error").toObject().value(u"code").toString();
    const QString expect = entry.value(u"expect").toString();
    if (expect == u"error") {
        QVERIFY(!code.isEmpty());
        return;
    }
    if (expect != u"either")
        compareRows(entry, records, checked);
    const auto leavesOut = [&] {
        return leavesColumnOut(m_program.run({QStringLiteral("map"), path, QStringLiteral("--json")}).json());
    };
    if (expect != u"rows")
        QVERIFY(isTold(records, checked) || leavesOut());
}

QTEST_GUILESS_MAIN(TestNaughtyFiles)
#include "tst_naughty_files.moc"
