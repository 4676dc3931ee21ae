// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How often the matcher is right: on the exports of the catalogue, on the same when the catalogue does not
// know them, on exports that it never knew, and on headers that somebody has changed. Each test prints its
// figures; with MATCH_DETAILS set also every column that differs.

#include "xdm/exports.h"
#include "xdm/matching.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

/// A file of that export: its header as \a header has it, and rows of plausible values.
Mapping matchFile(const Export &from, const QStringList &header, const QStringList &without = {},
                  int count = 40)
{
    Rows rows(header);
    for (const QByteArrayList &cells : rowsOf(from, count))
        rows.add(cells);
    const std::vector<csv::Record> sample = rows.records();
    return xdm::match(header, sample, Schema::standard(), without);
}

void count(const Export &from, const Mapping &mapping, Figures &figures)
{
    for (std::size_t i = 0; i < from.columns.size(); ++i) {
        const ColumnMapping &column = mapping.columns[i];
        const QString got = column.state == State::Secret ? QStringLiteral("secret")
            : column.state == State::Mapped               ? column.field
                                                          : QStringLiteral("ignore");
        figures.count(from.columns[i], got, column.applied, from.name + QLatin1String(": ") + column.header);
    }
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
    figures.tell(QStringLiteral("known exports"));
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
    figures.tell(QStringLiteral("one export left out"));
    QVERIFY(figures.right() >= 0.97);
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
    figures.tell(QStringLiteral("all exports of one maker left out"));
    empty.tell(QStringLiteral("the same in a file without rows"));
    QVERIFY(figures.right() >= 0.96);
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
    figures.tell(QStringLiteral("exports that were never described"));
    QVERIFY(figures.right() >= 0.97);
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
        figures.tell(QStringLiteral("change %1").arg(how));
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
    all.tell(QStringLiteral("changed headers"));
    QCOMPARE(all.secretsMapped, 0);
    QVERIFY(all.surePrecision() >= 0.99);
}

QTEST_GUILESS_MAIN(TestUnknownExports)
#include "tst_unknown_exports.moc"
