// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"
#include "support/customers.h"
#include "support/json_schema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using flows::PracticeProcess;
using flows::Program;
using flows::Ran;

namespace {

qint64 number(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toInteger(-1);
}

qint64 leftOut(const QJsonObject &json)
{
    const QJsonObject parts = json.value(QStringLiteral("leftOut")).toObject();
    qint64 sum = 0;
    for (const QJsonValue &part : parts)
        sum += part.toInteger();
    return sum;
}

void balances(const QJsonObject &json)
{
    QCOMPARE(number(json, "read"), number(json, "sent") + leftOut(json));
    QCOMPARE(number(json, "sent"),
             number(json, "ingested") + number(json, "rejected") + number(json, "notKnown"));
}

/// Nowhere in a record: null, "", or an object or array that holds nothing.
bool hasEmptyValue(const QJsonValue &value)
{
    if (value.isNull() || (value.isString() && value.toString().isEmpty()))
        return true;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return object.isEmpty() || std::any_of(object.begin(), object.end(), [](const QJsonValue &v) {
                   return hasEmptyValue(v);
               });
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return array.isEmpty()
            || std::any_of(array.begin(), array.end(), [](const QJsonValue &v) { return hasEmptyValue(v); });
    }
    return false;
}

} // namespace

/// What goes in comes out: on generated files of every form, the program's counts, the generator's and the
/// platform's agree.
class TestConservation : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyRowIsAccountedFor_data()
    {
        QTest::addColumn<QString>("form");
        const QStringList forms = support::customerForms();
        for (const QString &form : forms)
            QTest::newRow(qPrintable(form)) << form;
    }

    void everyRowIsAccountedFor()
    {
        QFETCH(const QString, form);
        const Program program;
        const PracticeProcess practice(program);
        const QString source = program.file(QStringLiteral("customers.csv"));
        const support::Truth truth
            = support::writeCustomers(source, {.form = form, .rows = 4000, .seed = 11});

        const QString trace = program.file(QStringLiteral("trace.jsonl"));
        const QString receipts = program.file(QStringLiteral("receipts"));
        const Ran ran
            = program.run({QStringLiteral("run"), source, practice.option(), QStringLiteral("--trace"), trace,
                           QStringLiteral("--receipt"), receipts, QStringLiteral("--json")});
        QVERIFY2(ran.exitCode == 0, (ran.err + ran.out).constData());
        const QJsonObject json = ran.json();
        QCOMPARE(support::jsonProblems(json, support::jsonSchema(QStringLiteral("run"))), QStringList());

        const QJsonObject found = json.value(QStringLiteral("check")).toObject();
        QCOMPARE(number(json, "read"), truth.rows);
        QCOMPARE(number(found, "missingEmail"), truth.missing);
        QCOMPARE(number(found, "invalidEmail"), truth.invalid);
        QCOMPARE(number(found, "duplicateEmail"), truth.duplicate);
        QCOMPARE(number(json, "records"), truth.uniqueValid);
        QCOMPARE(number(json, "rejected"), 0);
        balances(json);

        compareWithPlatform(practice, number(json, "records"));
        compareWithReceipt(json, receipts);
        for (const QByteArray &line : linesOf(trace))
            QCOMPARE(support::jsonProblems(QJsonDocument::fromJson(line).object(),
                                           support::jsonSchema(QStringLiteral("trace"))),
                     QStringList());
        QCOMPARE(program.filesHolding(support::secretMarker, {source}), QStringList());
        QVERIFY(!ran.out.contains(support::secretMarker));
        QVERIFY(!ran.err.contains(support::secretMarker));
    }

    void theSameImportGivesTheSameBytes()
    {
        const Program program;
        const PracticeProcess practice(program);
        const QString source = program.file(QStringLiteral("customers.csv"));
        support::writeCustomers(source, {.form = QStringLiteral("salesforce"), .rows = 500});
        QList<QByteArray> hashes;
        for (int i = 0; i < 2; ++i) {
            const QJsonObject json
                = program.run({QStringLiteral("run"), source, practice.option(), QStringLiteral("--json")})
                      .json();
            const QJsonObject receipt = readJson(json.value(QStringLiteral("receipt")).toString());
            const QJsonArray parts = receipt.value(QStringLiteral("parts")).toArray();
            QCOMPARE(parts.size(), 1);
            hashes << parts.at(0).toObject().value(QStringLiteral("sha256")).toString().toLatin1();
        }
        QCOMPARE(hashes.at(0).size(), 64);
        QCOMPARE(hashes.at(0), hashes.at(1));
    }

private:
    static void compareWithPlatform(const PracticeProcess &practice, qint64 records)
    {
        static const QRegularExpression ours(QStringLiteral("^[0-9a-f]{12}-[0-9]+$"));
        const QList<QJsonObject> kept = practice.lines(QStringLiteral("records"));
        QCOMPARE(kept.size(), records);
        QVERIFY(!practice.page(QStringLiteral("records")).contains(support::secretMarker));
        QSet<QString> ids;
        for (const QJsonObject &line : kept) {
            const QJsonObject record = line.value(QStringLiteral("record")).toObject();
            const QString id = record.value(QStringLiteral("_id")).toString();
            QVERIFY(ours.match(id).hasMatch());
            QVERIFY(!hasEmptyValue(record));
            ids << id;
        }
        QCOMPARE(ids.size(), records);
        // Each has an address of its own, so each is a profile.
        QCOMPARE(practice.lines(QStringLiteral("profiles")).size(), records);
    }

    static void compareWithReceipt(const QJsonObject &json, const QString &folder)
    {
        const QString path = json.value(QStringLiteral("receipt")).toString();
        QVERIFY(path.startsWith(folder));
        const QJsonObject receipt = readJson(path);
        QCOMPARE(support::jsonProblems(receipt, support::jsonSchema(QStringLiteral("receipt"))),
                 QStringList());
        const QString csv = path.chopped(5) + QStringLiteral(".csv");
        QCOMPARE(linesOf(csv).size(), number(json, "read") + 1);
        QCOMPARE(QFile::permissions(csv) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    static QJsonObject readJson(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    static QList<QByteArray> linesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeIf([](const QByteArray &line) { return line.isEmpty(); });
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestConservation)
#include "tst_conservation.moc"
