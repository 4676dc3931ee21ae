// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"
#include "support/customers.h"
#include "support/record_rules.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using flows::Program;
using flows::Ran;
using support::RecordRules;

namespace {

/// PROFILE_UPLOADER_CONFORMING_ROWS=1000000 asks for more.
qint64 rowsAsked()
{
    const qint64 asked = qEnvironmentVariable("PROFILE_UPLOADER_CONFORMING_ROWS").toLongLong();
    return asked > 0 ? asked : 1500;
}

bool makeByScript(const QString &path, const QString &form, const QStringList &more)
{
    QProcess script;
    script.start(QStringLiteral("python3"),
                 QStringList {QStringLiteral(SHARED_FILES "/tools/make_customers.py"),
                              QStringLiteral("--rows"), QString::number(rowsAsked()),
                              QStringLiteral("--format"), form, QStringLiteral("--out"), path}
                     + more);
    return script.waitForFinished(580'000) && script.exitStatus() == QProcess::NormalExit
        && script.exitCode() == 0;
}

bool isScriptThere()
{
    return !QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty()
        && QFile::exists(QStringLiteral(SHARED_FILES "/tools/make_customers.py"));
}

struct Checked
{
    qint64 records = 0;
    QString fault;
};

/// Every record of a file against what the schema says.
Checked checkedBy(RecordRules rules, const QString &path)
{
    QFile file(path);
    Checked checked;
    if (!file.open(QIODevice::ReadOnly)) {
        checked.fault = QStringLiteral("no file");
        return checked;
    }
    while (!file.atEnd() && checked.fault.isEmpty()) {
        const QByteArray line = file.readLine();
        ++checked.records;
        checked.fault = line.endsWith('\n') ? rules.fault(line.chopped(1)) : QStringLiteral("no line end");
        if (!checked.fault.isEmpty())
            checked.fault = QStringLiteral("record %1: %2 in %3")
                                .arg(checked.records)
                                .arg(checked.fault, QString::fromUtf8(line));
    }
    return checked;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Every record of every kind of export is as the schema says, by code that is not the encoder.
class TestConformingRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conform_data();
    void conform();
    void areTheSameBytesOnOneCore_data();
    void areTheSameBytesOnOneCore();

private:
    Program m_program;
};

void TestConformingRecords::conform_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("byScript");
    QTest::addColumn<QStringList>("making");
    QTest::addColumn<QStringList>("options");
    const QStringList made {QStringLiteral("--hashed-email"), QStringLiteral("--constant"),
                            QStringLiteral("person.nationality=SE"), QStringLiteral("--constant"),
                            QStringLiteral("workAddress.country=Sverige")};
    const QStringList forms = support::customerForms();
    for (const QString &form : forms) {
        QTest::newRow(qPrintable(form)) << form << false << QStringList() << QStringList();
        QTest::newRow(qPrintable(form + QStringLiteral(", made fields")))
            << form << false << QStringList() << made;
        QTest::newRow(qPrintable(form + QStringLiteral(", script")))
            << form << true << QStringList() << QStringList();
    }
    for (const QString &form : {QStringLiteral("commerce-customers"), QStringLiteral("commerce-single")})
        QTest::newRow(qPrintable(form + QStringLiteral(", medium times, script")))
            << form << true << QStringList {QStringLiteral("--created-at"), QStringLiteral("medium")}
            << QStringList();
}

void TestConformingRecords::conform()
{
    QFETCH(const QString, form);
    QFETCH(const bool, byScript);
    QFETCH(const QStringList, making);
    QFETCH(const QStringList, options);
    const QString path = m_program.file(QStringLiteral("customers.csv"));
    const QString out = m_program.file(QStringLiteral("records.json"));
    if (byScript && !isScriptThere())
        QSKIP("The second generator of customer files is not at hand.");
    if (byScript)
        QVERIFY(makeByScript(path, form, making));
    else
        support::writeCustomers(path, {.form = form, .rows = rowsAsked(), .seed = 5, .awkward = 0.01});
    const Ran ran = m_program.run(QStringList {QStringLiteral("convert"), path, QStringLiteral("--out"), out,
                                               QStringLiteral("--force"), QStringLiteral("--json")}
                                  + options);
    QVERIFY2(ran.exitCode == 0, (ran.err + ran.out).constData());
    auto rules = RecordRules::fromPublished(QStringLiteral(SHARED_FILES "/xdm/profile-fields.json"));
    if (rules.isEmpty())
        rules = RecordRules::fromCatalogue(QStringLiteral(CATALOGUE "/fields.json"));
    const Checked checked = checkedBy(rules, out);
    QVERIFY2(checked.fault.isEmpty(), qPrintable(checked.fault));
    QCOMPARE(checked.records, ran.json().value(QStringLiteral("records")).toInteger());
    QVERIFY(checked.records > rowsAsked() / 4);
    QFile::remove(out);
    QFile::remove(path);
}

void TestConformingRecords::areTheSameBytesOnOneCore_data()
{
    QTest::addColumn<QString>("form");
    const QStringList forms = support::customerForms();
    for (const QString &form : forms)
        QTest::newRow(qPrintable(form)) << form;
}

void TestConformingRecords::areTheSameBytesOnOneCore()
{
    QFETCH(const QString, form);
    const QString taskset = QStandardPaths::findExecutable(QStringLiteral("taskset"));
    if (taskset.isEmpty())
        QSKIP("taskset is not at hand.");
    const QString path = m_program.file(QStringLiteral("customers.csv"));
    support::writeCustomers(path, {.form = form, .rows = 40'000, .seed = 6});
    const QStringList options {QStringLiteral("--force"), QStringLiteral("--hashed-email"),
                               QStringLiteral("--constant"), QStringLiteral("workAddress.country=Sverige")};
    const QString wide = m_program.file(QStringLiteral("wide.json"));
    const QString narrow = m_program.file(QStringLiteral("narrow.json"));
    QCOMPARE(
        m_program.run(QStringList {QStringLiteral("convert"), path, QStringLiteral("--out"), wide} + options)
            .exitCode,
        0);
    QProcess alone;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PROFILE_UPLOADER_STORE"), m_program.storeFolder());
    alone.setProcessEnvironment(environment);
    alone.start(taskset,
                QStringList {QStringLiteral("-c"), QStringLiteral("0"), QStringLiteral(PROGRAM),
                             QStringLiteral("convert"), path, QStringLiteral("--out"), narrow}
                    + options);
    QVERIFY(alone.waitForFinished(60'000));
    QVERIFY2(alone.exitCode() == 0, alone.readAllStandardError().constData());
    const QByteArray bytes = contentOf(wide);
    QVERIFY(bytes.size() > 1'000'000);
    QVERIFY(bytes == contentOf(narrow));
}

QTEST_GUILESS_MAIN(TestConformingRecords)
#include "tst_conforming_records.moc"
