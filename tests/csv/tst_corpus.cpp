// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csv_text.h"
#include "csv/document.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using base::Origin;
using Rows = std::vector<test::Fields>;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Rows expectedRows(const QString &folder)
{
    Rows rows;
    const auto records = QJsonDocument::fromJson(bytesOf(folder + QStringLiteral("/expected.json"))).array();
    for (const auto record : records) {
        test::Fields fields;
        const auto values = record.toArray();
        for (const auto value : values)
            fields.push_back(value.toString().toStdString());
        rows.push_back(fields);
    }
    return rows;
}

/// Records that are empty or hold one empty cell are not compared.
Rows withoutBlank(const Rows &rows)
{
    Rows kept;
    for (const auto &row : rows) {
        if (!(row.empty() || (row.size() == 1 && row.front().empty())))
            kept.push_back(row);
    }
    return kept;
}

Rows rowsOf(const test::Reading &reading)
{
    Rows rows;
    for (const auto &row : reading.rows)
        rows.push_back(row.fields);
    return rows;
}

/// What the reader does not offer: delimiters of several bytes, escape characters, comment lines, trimming.
bool isOffered(const QJsonObject &dialect)
{
    const QString delimiter = dialect.value(u"delimiter").toString();
    const QString quote = dialect.value(u"quote").toString();
    return delimiter.size() == 1 && quote.size() == 1 && quote[0] != QChar::Null
        && dialect.value(u"escape").toString() == quote && dialect.value(u"comment").toString().isEmpty()
        && dialect.value(u"trim").toString() == u"none";
}

/// Where the case reads a CR in a file of LF lines as text. Here CR, LF and CRLF may stand side by side in
/// one file.
bool isReadOtherwise(const QString &folder)
{
    return folder.endsWith(QLatin1String("/mixed-slash-n-and-slash-r-should-choose-first-as-precident"));
}

bool isDetectable(const QJsonObject &dialect)
{
    return QStringLiteral(",;\t|").contains(dialect.value(u"delimiter").toString())
        && dialect.value(u"quote").toString() == u"\"";
}

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void detects_data();
    void detects();

private:
    void addCases(bool detected) const;

    QString m_cases = QStringLiteral(SHARED_MATERIAL "/corpus/csv/cases");
};

void TestCorpus::initTestCase()
{
    if (!QFile::exists(m_cases))
        QSKIP("The shared cases are not here: nothing to compare with.");
}

void TestCorpus::addCases(bool detected) const
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QJsonObject>("dialect");
    QDirIterator cases(m_cases, {QStringLiteral("dialect.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (cases.hasNext()) {
        cases.next();
        const QString folder = cases.fileInfo().path();
        const auto dialect = QJsonDocument::fromJson(bytesOf(cases.filePath())).object();
        const QString tier = dialect.value(u"tier").toString();
        const bool wanted = (tier == u"core" || tier == u"common") && isOffered(dialect)
            && !isReadOtherwise(folder)
            && (!detected
                || (dialect.value(u"delimiter_must_be_detected").toBool() && isDetectable(dialect)));
        if (wanted)
            QTest::newRow(qPrintable(folder.mid(m_cases.size() + 1))) << folder << dialect;
    }
}

void TestCorpus::reads_data()
{
    addCases(false);
}

void TestCorpus::reads()
{
    QFETCH(QString, folder);
    QFETCH(QJsonObject, dialect);
    const auto source = csv::Source::open(folder + QStringLiteral("/input.csv"));
    if (!source) {
        QCOMPARE(source.error().code, base::ErrorCode::FileEmpty);
        QVERIFY(withoutBlank(expectedRows(folder)).empty());
        return;
    }
    const csv::Dialect given {.delimiter = dialect.value(u"delimiter").toString().at(0).toLatin1(),
                              .quote = dialect.value(u"quote").toString().at(0).toLatin1()};
    for (const qint64 block : {qint64(1), qint64(7), csv::limits::blockBytes})
        QCOMPARE(withoutBlank(rowsOf(test::readAll(csv::Reader(*source, given, {}, block)))),
                 withoutBlank(expectedRows(folder)));
}

void TestCorpus::detects_data()
{
    addCases(true);
}

void TestCorpus::detects()
{
    QFETCH(QString, folder);
    const Rows expected = withoutBlank(expectedRows(folder));
    const auto document = csv::Document::open(folder + QStringLiteral("/input.csv"),
                                              {.header = {.value = false, .origin = Origin::User}});
    if (!document) {
        QVERIFY(expected.empty());
        return;
    }
    QCOMPARE(withoutBlank(rowsOf(test::readAll(document->reader()))), expected);
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
