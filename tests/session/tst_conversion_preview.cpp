// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/conversion_preview.h"
#include "session/session.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using session::ConversionPreview;

namespace {

const QString birthDate = QStringLiteral("person.birthDate");
const QString city = QStringLiteral("homeAddress.city");

constexpr int emailColumn = 0;
constexpr int dateColumn = 1;
constexpr int cityColumn = 2;
constexpr int secretColumn = 3;

/// Dates that can be read both ways, until \a decidingRow.
QByteArray customers(int rows, int decidingRow = -1)
{
    QByteArray text("email,born,town,password\n");
    for (int row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        text += "p" + number + "@example.com," + (row == decidingRow ? "25/12/1980" : "03/04/1981") + ","
            + (row % 2 == 0 ? " Lund " : "Visby") + ",x\n";
    }
    return text;
}

} // namespace

class TestConversionPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<session::Session>(
            session::Environment {.storeFolder = m_folder->filePath(QStringLiteral("store"))});
        m_preview = std::make_unique<ConversionPreview>(m_session->file(), columns(), m_session->review());
    }

    void cleanup()
    {
        m_preview.reset();
        m_session.reset();
    }

    void countsAllRows()
    {
        open(customers(5000));
        QVERIFY(columns().assign(cityColumn, city));
        const auto &count = counted(cityColumn);
        QCOMPARE(count.rows, 5000);
        QCOMPARE(count.changed, 2500);
        QCOMPARE(count.same, 2500);
        QCOMPARE(count.misfits, 0);
        QVERIFY(!count.changes.empty());
        QCOMPARE(count.changes.front().after, QStringLiteral("Lund"));
        QVERIFY(!m_preview->evidence());
    }

    void tellsWhichCellDecides()
    {
        open(customers(5000, 4321));
        useDates(xdm::DateOrder::MonthDayYear);
        QCOMPARE(counted(dateColumn).misfits, 1);
        const auto &evidence = m_preview->evidence();
        QVERIFY(evidence);
        QCOMPARE(evidence->column.dates.order, std::optional(xdm::DateOrder::DayMonthYear));
        QCOMPARE(evidence->column.dates.decidingRow, 4321);
        QCOMPARE(evidence->deciding, QStringLiteral("25/12/1980"));
        useDates(xdm::DateOrder::DayMonthYear);
        QVERIFY(m_preview->isCounting());
        QVERIFY(m_preview->evidence()); // the values are the same
        QTRY_VERIFY(!m_preview->isCounting());
        QCOMPARE(m_preview->count()->misfits, 0);
    }

    void countsAddressesThatAreFolded()
    {
        open("email,born,town,password\nAnn@example.com,,,\nbo@example.com,,,\n");
        columns().setEmailCase(xdm::EmailCase::Fold);
        const auto &count = counted(0);
        QCOMPARE(count.changed, 1);
        QCOMPARE(count.same, 1);
        QCOMPARE(count.changes.front().after, QStringLiteral("ann@example.com"));
        columns().setEmailCase(xdm::EmailCase::Keep);
        QCOMPARE(counted(0).changed, 0);
    }

    void countsEditsAlong()
    {
        open(customers(10));
        QVERIFY(columns().assign(cityColumn, city));
        QCOMPARE(counted(cityColumn).changed, 5);
        m_session->review().setCell(0, cityColumn, QStringLiteral("Lund"));
        QTRY_VERIFY(!m_preview->isCounting());
        QCOMPARE(m_preview->count()->changed, 4);
    }

    void answersTheLatestQuestionAlone()
    {
        open(customers(20000));
        useDates(xdm::DateOrder::MonthDayYear);
        QVERIFY(columns().assign(cityColumn, city));
        int answers = 0;
        connect(m_preview.get(), &ConversionPreview::changed, this,
                [&] { answers += m_preview->isCounting() ? 0 : 1; });
        for (int i = 0; i < 20; ++i) {
            m_preview->setColumn(i % 2 == 0 ? cityColumn : dateColumn);
            QTest::qWait(i == 10 ? 200 : 1);
        }
        m_preview->setColumn(cityColumn);
        QTRY_VERIFY(!m_preview->isCounting());
        QTest::qWait(300);
        QVERIFY2(answers <= 2, qPrintable(QString::number(answers)));
        QCOMPARE(m_preview->count()->changed, 10000);
    }

    void stopsWithinATenthOfASecond()
    {
        open(customers(400'000));
        QVERIFY(columns().assign(cityColumn, city));
        m_preview->setColumn(cityColumn);
        QTRY_VERIFY(m_preview->progress() > 0 || !m_preview->isCounting());
        if (!m_preview->isCounting())
            QSKIP("This machine counts faster than it can be stopped");
        QElapsedTimer clock;
        clock.start();
        m_preview.reset();
        QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
    }

    void saysNothingOfWhatIsNotSent()
    {
        open(customers(10));
        const QSignalSpy changed(m_preview.get(), &ConversionPreview::changed);
        columns().leaveOut(dateColumn);
        for (const int column : {secretColumn, dateColumn, -1, 99}) {
            m_preview->setColumn(column);
            QVERIFY(!m_preview->isCounting() && !m_preview->count());
        }
        QCOMPARE(changed.size(), 0);
    }

    void forgetsAnotherFile()
    {
        open(customers(10));
        counted(emailColumn);
        m_session->file().close();
        QVERIFY(!m_preview->count() && !m_preview->isCounting());
        open(customers(30));
        QTRY_VERIFY(m_preview->count());
        QCOMPARE(m_preview->count()->rows, 30);
    }

    void decidesAnOpenOrderByAllRows_data()
    {
        QTest::addColumn<int>("decidingRow");
        QTest::addColumn<xdm::DateOrder>("order");
        QTest::newRow("a late row") << 19'000 << xdm::DateOrder::DayMonthYear;
        QTest::newRow("none") << -1 << xdm::DateOrder::Undecided;
    }

    void decidesAnOpenOrderByAllRows()
    {
        QFETCH(const int, decidingRow);
        QFETCH(const xdm::DateOrder, order);
        open(customers(20'000, decidingRow));
        useDates(xdm::DateOrder::Undecided);
        const auto now = [this] { return columns().mapping().columns.at(dateColumn).conversion.order; };
        if (decidingRow >= 0) {
            QTRY_COMPARE(now(), order);
            useDates(xdm::DateOrder::MonthDayYear); // the user's word counts
            QCOMPARE(now(), xdm::DateOrder::MonthDayYear);
        } else {
            counted(dateColumn);
            QTest::qWait(200);
            QCOMPARE(now(), order);
        }
    }

private:
    session::ColumnChoices &columns() { return m_session->columns(); }

    const quality::ConversionCount &counted(int column)
    {
        m_preview->setColumn(column);
        [&] { QTRY_VERIFY(m_preview->count() && !m_preview->isCounting()); }();
        return *m_preview->count();
    }

    void useDates(xdm::DateOrder order)
    {
        if (columns().mapping().columns.at(dateColumn).field != birthDate)
            QVERIFY(columns().assign(dateColumn, birthDate));
        xdm::Conversion conversion = columns().mapping().columns.at(dateColumn).conversion;
        conversion.order = order;
        columns().setConversion(dateColumn, conversion);
    }

    void open(const QByteArray &content)
    {
        QFile file(m_folder->filePath(QStringLiteral("customers.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's own file cannot be written");
        file.close();
        m_session->file().open(file.fileName());
        QTRY_COMPARE(m_session->file().state(), session::FileReading::State::Read);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<ConversionPreview> m_preview;
};

QTEST_GUILESS_MAIN(TestConversionPreview)

#include "tst_conversion_preview.moc"
