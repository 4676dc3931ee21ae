// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures of tst_unknown_exports once more, as a script gets them: a file in, "map --json" out.

#include "flows/program.h"
#include "xdm/exports.h"

#include <QJsonArray>
#include <QTest>

namespace {

QByteArray csvOf(const Export &from, int count)
{
    const auto quoted = [](QByteArray cell) { return '"' + cell.replace('"', "\"\"") + '"'; };
    const auto line = [&](const QByteArrayList &cells) {
        QByteArrayList all;
        for (const QByteArray &cell : cells)
            all.append(quoted(cell));
        return all.join(',') + '\n';
    };
    QByteArrayList header;
    for (const Known &known : from.columns)
        header.append(known.header.toUtf8());
    QByteArray csv = line(header);
    for (const QByteArrayList &cells : rowsOf(from, count))
        csv += line(cells);
    return csv;
}

/// What "map" says of each column of that export.
QJsonArray mapped(const flows::Program &program, const Export &from)
{
    const QString path = program.write(QStringLiteral("export.csv"), csvOf(from, 40));
    const flows::Ran ran = program.run({QStringLiteral("map"), path, QStringLiteral("--json")});
    return ran.json()[u"columns"].toArray();
}

QString outcome(const QJsonValue &column)
{
    const QString state = column[u"state"].toString();
    if (state == QLatin1String("secret"))
        return state;
    return state == QLatin1String("mapped") ? column[u"field"].toString() : QStringLiteral("ignore");
}

} // namespace

class TestMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesKnownExports();
    void matchesExportsThatItNeverKnew();
    void saysHowSureAndWhy();
};

void TestMap::matchesKnownExports()
{
    const std::vector<Export> exports = sharedExports();
    if (exports.empty())
        QSKIP("the shared list of headers is not here");
    const flows::Program program;
    Figures figures;
    for (const Export &own : exports) {
        const QJsonArray columns = mapped(program, own);
        QCOMPARE(std::size_t(columns.size()), own.columns.size());
        for (std::size_t i = 0; i < own.columns.size(); ++i) {
            const QJsonValue column = columns[qsizetype(i)];
            figures.count(own.columns[i], outcome(column), column[u"applied"].toBool(), own.name);
        }
    }
    figures.tell(QStringLiteral("known exports through \"map --json\""));
    QVERIFY(figures.right() >= 0.98);
    QCOMPARE(figures.secretsMapped, 0);
    QVERIFY(figures.surePrecision() >= 0.99);
}

void TestMap::matchesExportsThatItNeverKnew()
{
    const flows::Program program;
    Figures figures;
    for (const Export &own : unknownExports()) {
        const QJsonArray columns = mapped(program, own);
        QCOMPARE(std::size_t(columns.size()), own.columns.size());
        for (std::size_t i = 0; i < own.columns.size(); ++i) {
            const QJsonValue column = columns[qsizetype(i)];
            figures.count(own.columns[i], outcome(column), column[u"applied"].toBool(), own.name);
        }
    }
    figures.tell(QStringLiteral("exports never described, through \"map --json\""));
    QVERIFY(figures.right() >= 0.97);
    QCOMPARE(figures.secretsMapped, 0);
    QVERIFY(figures.surePrecision() >= 0.99);
}

void TestMap::saysHowSureAndWhy()
{
    const flows::Program program;
    const Export own {
        QStringLiteral("list"),
        {{QStringLiteral("Kontakt E-post"), QStringLiteral("personalEmail.address"), {}},
         {QStringLiteral("Kontakt Telefon"), QStringLiteral("homePhone.number"), {}},
         {QStringLiteral("Köp Senaste"), QStringLiteral("extSourceSystemAudit.lastActivityDate"), {}}}};
    const QJsonArray columns = mapped(program, own);
    QCOMPARE(columns[0][u"level"].toString(), QStringLiteral("sure"));
    QVERIFY(columns[0][u"applied"].toBool());
    QVERIFY(columns[0][u"why"].toString().contains(QLatin1String("100%")));
    for (const int i : {1, 2}) {
        QCOMPARE(columns[i][u"field"].toString(), own.columns[std::size_t(i)].expected);
        QCOMPARE(columns[i][u"level"].toString(), QStringLiteral("check"));
        QVERIFY(!columns[i][u"applied"].toBool());
    }
}

QTEST_GUILESS_MAIN(TestMap)
#include "tst_map.moc"
