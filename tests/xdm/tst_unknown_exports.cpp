// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How often the matcher is right: on the exports of the catalogue, on the same when the catalogue does not
// know them, on exports that it never knew, and on headers that somebody has changed. Each test prints its
// figures; with MATCH_DETAILS set also every column that differs.

#include "xdm/matching.h"
#include "xdm/plausible.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

namespace {

struct Known
{
    QString header;
    QString expected;
    QStringList accepted;
};

struct Export
{
    QString name;
    std::vector<Known> columns;
};

QJsonDocument jsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// The shared list of headers by system, in the order of the files; empty where it is not at hand.
std::vector<Export> sharedExports()
{
    std::vector<Export> exports;
    const QJsonArray entries = jsonFile(QStringLiteral(SHARED_FILES "/formats/headers.json")).array();
    for (const QJsonValue &entry : entries) {
        const QString system = entry[u"system"].toString();
        if (exports.empty() || exports.back().name != system)
            exports.push_back({system, {}});
        exports.back().columns.push_back({entry[u"header"].toString(), entry[u"expected_path"].toString(),
                                          entry[u"also_ok"].toVariant().toStringList()});
    }
    return exports;
}

std::vector<Export> unknownExports()
{
    std::vector<Export> exports;
    const QJsonArray entries
        = jsonFile(QStringLiteral(TEST_DATA "/unknown-exports.json"))[u"exports"].toArray();
    for (const QJsonValue &entry : entries) {
        Export &own = exports.emplace_back(Export {entry[u"name"].toString(), {}});
        const QJsonArray columns = entry[u"columns"].toArray();
        for (const QJsonValue &column : columns) {
            QStringList texts = column.toVariant().toStringList();
            const QString header = texts.takeFirst();
            const QString expected = texts.takeFirst();
            own.columns.push_back({header, expected, texts});
        }
    }
    return exports;
}

QStringList headerOf(const Export &from)
{
    QStringList header;
    for (const Known &known : from.columns)
        header.append(known.header);
    return header;
}

/// A file of that export: its header as \a header has it, and rows of plausible values.
Mapping matchFile(const Export &from, const QStringList &header, const QStringList &without = {},
                  int count = 40)
{
    Rows rows(header);
    std::vector<QByteArrayList> columns;
    for (const Known &known : from.columns)
        columns.push_back(plausibleValues(known.header, known.expected, count));
    for (int i = 0; i < count; ++i) {
        QByteArrayList cells;
        for (const QByteArrayList &column : columns)
            cells.append(column[i]);
        rows.add(cells);
    }
    const std::vector<csv::Record> sample = rows.records();
    return xdm::match(header, sample, Schema::standard(), without);
}

struct Figures
{
    int columns = 0;
    int exact = 0;
    int accepted = 0; ///< exact ones included
    int sure = 0;
    int wronglySure = 0;
    int fields = 0; ///< columns that hold a field
    int found = 0; ///< of these, right at once or as a proposal
    int secrets = 0;
    int secretsMapped = 0;

    double right() const { return double(accepted) / std::max(columns, 1); }

    double surePrecision() const { return 1 - double(wronglySure) / std::max(sure, 1); }
};

QString outcome(const ColumnMapping &column)
{
    if (column.state == State::Secret)
        return QStringLiteral("secret");
    return column.state == State::Mapped ? column.field : QStringLiteral("ignore");
}

void count(const Export &from, const Mapping &mapping, Figures &figures)
{
    static const bool details = qEnvironmentVariableIsSet("MATCH_DETAILS");
    for (std::size_t i = 0; i < from.columns.size(); ++i) {
        const Known &known = from.columns[i];
        const ColumnMapping &column = mapping.columns[i];
        const QString got = outcome(column);
        const bool exact = got == known.expected;
        const bool right = exact || known.accepted.contains(got);
        ++figures.columns;
        figures.exact += exact ? 1 : 0;
        figures.accepted += right ? 1 : 0;
        figures.sure += column.applied ? 1 : 0;
        figures.wronglySure += column.applied && !right ? 1 : 0;
        const bool field
            = known.expected != QLatin1String("ignore") && known.expected != QLatin1String("secret");
        figures.fields += field ? 1 : 0;
        figures.found += field && right ? 1 : 0;
        figures.secrets += known.expected == QLatin1String("secret") ? 1 : 0;
        figures.secretsMapped += known.expected == QLatin1String("secret") && column.applied ? 1 : 0;
        if (details && !right)
            qInfo().noquote() << (column.applied ? "SURE " : "     ") << from.name << '|' << column.header
                              << '|' << known.expected << "| got" << got << column.score
                              << int(column.why.reason);
    }
}

void tell(const char *what, const Figures &figures)
{
    qInfo().noquote() << QStringLiteral(
                             "%1: %2 columns, exact %3 %, exact or accepted %4 %, fields found %5 of %6, "
                             "sure %7 of which wrong %8 (precision %9 %), secrets mapped %10 of %11")
                             .arg(QLatin1String(what))
                             .arg(figures.columns)
                             .arg(100.0 * figures.exact / figures.columns, 0, 'f', 1)
                             .arg(100 * figures.right(), 0, 'f', 1)
                             .arg(figures.found)
                             .arg(figures.fields)
                             .arg(figures.sure)
                             .arg(figures.wronglySure)
                             .arg(100 * figures.surePrecision(), 0, 'f', 1)
                             .arg(figures.secretsMapped)
                             .arg(figures.secrets);
}

/// The systems of one maker know each other's headers.
QStringList familyOf(const QString &name, const std::vector<Export> &exports)
{
    const QString maker = name.section(u'-', 0, 0);
    QStringList family;
    for (const Export &other : exports) {
        if (other.name.section(u'-', 0, 0) == maker)
            family.append(other.name);
    }
    return family;
}

/// The header as another person would have written it.
QString changed(const QString &header, int how, QRandomGenerator &random)
{
    switch (how) {
    case 0:
        return header.toUpper();
    case 1:
        return header.toLower().replace(u' ', u'_');
    case 2:
        return QStringLiteral("zq_") + header;
    case 3:
        return header + QStringLiteral(" (Zorba)");
    case 4: {
        if (header.size() < 5)
            return header;
        QString typo = header;
        const qsizetype at = 1 + random.bounded(int(header.size()) - 3);
        std::swap(typo[at], typo[at + 1]);
        return typo;
    }
    case 5:
        return QStringLiteral("  ") + header + QStringLiteral(" ");
    default:
        return header + QStringLiteral(" Quux");
    }
}

constexpr int changes = 7;

} // namespace

class TestUnknownExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheExportsOfTheCatalogue();
    void readsAnExportThatWasLeftOut();
    void readsAMakerThatWasLeftOut();
    void readsExportsThatItNeverKnew();
    void isNotSureOfChangedHeadersThatItMistakes();
};

void TestUnknownExports::knowsTheExportsOfTheCatalogue()
{
    const std::vector<Export> exports = sharedExports();
    if (exports.empty())
        QSKIP("the shared list of headers is not here");
    Figures figures;
    for (const Export &own : exports)
        count(own, matchFile(own, headerOf(own)), figures);
    tell("known exports", figures);
    QVERIFY(figures.right() >= 0.98);
    QCOMPARE(figures.secretsMapped, 0);
    QVERIFY(figures.surePrecision() >= 0.99);
}

void TestUnknownExports::readsAnExportThatWasLeftOut()
{
    const std::vector<Export> exports = sharedExports();
    if (exports.empty())
        QSKIP("the shared list of headers is not here");
    Figures figures;
    for (const Export &own : exports)
        count(own, matchFile(own, headerOf(own), {own.name}), figures);
    tell("one export left out", figures);
    QVERIFY(figures.right() >= 0.92);
    QCOMPARE(figures.secretsMapped, 0);
    QVERIFY(figures.surePrecision() >= 0.99);
}

void TestUnknownExports::readsAMakerThatWasLeftOut()
{
    const std::vector<Export> exports = sharedExports();
    if (exports.empty())
        QSKIP("the shared list of headers is not here");
    Figures figures;
    Figures empty;
    for (const Export &own : exports) {
        const QStringList family = familyOf(own.name, exports);
        count(own, matchFile(own, headerOf(own), family), figures);
        count(own, matchFile(own, headerOf(own), family, 0), empty);
    }
    tell("all exports of one maker left out", figures);
    tell("the same in a file without rows", empty);
    QVERIFY(figures.right() >= 0.92);
    QCOMPARE(figures.secretsMapped, 0);
    QVERIFY(figures.surePrecision() >= 0.99);
    QVERIFY(empty.surePrecision() >= 0.98);
}

void TestUnknownExports::readsExportsThatItNeverKnew()
{
    const std::vector<Export> exports = unknownExports();
    QVERIFY(!exports.empty());
    Figures figures;
    for (const Export &own : exports)
        count(own, matchFile(own, headerOf(own)), figures);
    tell("exports that were never described", figures);
    QVERIFY(figures.right() >= 0.9);
    QCOMPARE(figures.secretsMapped, 0);
    QVERIFY(figures.surePrecision() >= 0.99);
}

void TestUnknownExports::isNotSureOfChangedHeadersThatItMistakes()
{
    std::vector<Export> exports = sharedExports();
    const std::vector<Export> others = unknownExports();
    exports.insert(exports.end(), others.begin(), others.end());
    QRandomGenerator random(20261124);
    Figures all;
    for (int how = 0; how < changes; ++how) {
        Figures figures;
        for (const Export &own : exports) {
            QStringList header = headerOf(own);
            for (QString &name : header)
                name = changed(name, how, random);
            const Mapping mapping = matchFile(own, header);
            count(own, mapping, figures);
            count(own, mapping, all);
        }
        tell(qPrintable(QStringLiteral("change %1").arg(how)), figures);
    }
    // A few headers in each row, as people do it.
    for (const Export &own : exports) {
        QStringList header = headerOf(own);
        for (QString &name : header) {
            if (random.bounded(3) == 0)
                name = changed(name, random.bounded(changes), random);
        }
        count(own, matchFile(own, header), all);
    }
    tell("changed headers", all);
    QCOMPARE(all.secretsMapped, 0);
    QVERIFY(all.surePrecision() >= 0.99);
}

QTEST_GUILESS_MAIN(TestUnknownExports)
#include "tst_unknown_exports.moc"
