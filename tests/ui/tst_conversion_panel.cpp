// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model_text.h"

#include "pages/conversion_panel.h"
#include "session/session.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString nickName = QStringLiteral("person.name.middleName");

/// Columns: 0 email, 1 a, 2 b, 3 c
const QByteArray customers = "email,a,b,c\n"
                             "ann@example.com,Ann  van der Berg,woman,03/04/1980\n"
                             "bo@example.com,Bo Ek,robot,25/12/1981\n"
                             "cy@example.com,,man,\n"
                             "di@example.com,DI,woman,never\n";

} // namespace

class TestConversionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<session::Session>(
            session::Environment {.storeFolder = m_folder->filePath(QStringLiteral("store"))});
        m_panel = std::make_unique<pages::ConversionPanel>(*m_session);
        m_panel->resize(224, 900);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        open(customers);
    }

    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void offersWhatTheKindAsksFor_data()
    {
        QTest::addColumn<xdm::ConversionKind>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("controls");
        const QString whenEmpty = QStringLiteral("whenEmptyCombo");
        const QString order = QStringLiteral("dateOrderCombo");
        using Kind = xdm::ConversionKind;
        QTest::newRow("text") << Kind::Text << nickName
                              << QStringList {QStringLiteral("letterCaseCombo"), whenEmpty};
        QTest::newRow("identity") << Kind::Email << m_emailField
                                  << QStringList {QStringLiteral("emailCaseCombo")};
        QTest::newRow("phone") << Kind::Phone << QStringLiteral("mobilePhone.number")
                               << QStringList {QStringLiteral("phoneCountryCombo"), whenEmpty};
        QTest::newRow("date") << Kind::Date << QStringLiteral("person.birthDate")
                              << QStringList {order, whenEmpty};
        QTest::newRow("date and time") << Kind::DateTime << QStringLiteral("consents.metadata.time")
                                       << QStringList {order, QStringLiteral("timeZoneCombo"), whenEmpty};
        QTest::newRow("number") << Kind::Integer << QStringLiteral("person.birthYear")
                                << QStringList {QStringLiteral("decimalSignCombo"), whenEmpty};
        QTest::newRow("value list") << Kind::Values << QStringLiteral("person.gender")
                                    << QStringList {whenEmpty};
        QTest::newRow("consent") << Kind::Consent << QStringLiteral("consents.marketing.email.val")
                                 << QStringList {};
    }

    void offersWhatTheKindAsksFor()
    {
        QFETCH(const xdm::ConversionKind, kind);
        QFETCH(const QString, field);
        QFETCH(QStringList, controls);
        const int column = kind == xdm::ConversionKind::Email ? 0 : 1;
        if (column == 1)
            use(column, field);
        QCOMPARE(conversion(column).kind, kind);
        m_panel->setColumn(column);
        QStringList shown;
        const auto combos = m_panel->findChildren<QComboBox *>();
        for (const QComboBox *combo : combos) {
            if (combo->isVisible())
                shown << combo->objectName();
        }
        shown.sort();
        controls.sort();
        QCOMPARE(shown, controls);
        QCOMPARE(find<QCheckBox>("oneBlankCheck")->isVisible(), kind == xdm::ConversionKind::Text);
        m_panel->setColumn(-1);
        QVERIFY(!find<QComboBox>("whenEmptyCombo")->isVisible());
    }

    void namesEveryControl()
    {
        QStringList unnamed;
        for (const QString &field :
             {nickName, QStringLiteral("person.gender"), QStringLiteral("consents.metadata.time"),
              QStringLiteral("mobilePhone.number"), QStringLiteral("person.birthYear"),
              QStringLiteral("person.name.fullName")}) {
            use(1, field);
            m_panel->setColumn(1);
            const auto widgets = m_panel->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)
                    && QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
                    unnamed << field + u' ' + widget->objectName();
            }
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }

    void takesWhatIsSaidOfTexts()
    {
        use(1, nickName);
        m_panel->setColumn(1);
        activate("letterCaseCombo", int(xdm::LetterCase::Upper));
        find<QCheckBox>("oneBlankCheck")->click();
        type("whenEmptyCombo", QStringLiteral("unknown"));
        QCOMPARE(conversion(1).letters, xdm::LetterCase::Upper);
        QVERIFY(conversion(1).oneBlank);
        QCOMPARE(conversion(1).whenEmpty, QStringLiteral("unknown"));
        type("whenEmptyCombo", QString());
        QCOMPARE(conversion(1).whenEmpty, QString());
    }

    void takesTheDecimalSign()
    {
        use(1, QStringLiteral("person.birthYear"));
        m_panel->setColumn(1);
        activate("decimalSignCombo", int(xdm::DecimalSign::Comma));
        QCOMPARE(conversion(1).decimal, xdm::DecimalSign::Comma);
    }

    void refusesToSendWhatTheFieldDoesNotTake()
    {
        use(1, QStringLiteral("person.gender"));
        m_panel->setColumn(1);
        type("whenEmptyCombo", QStringLiteral("robot"));
        QCOMPARE(conversion(1).whenEmpty, QString());
        QVERIFY(find<QLabel>("whenEmptyRefused")->isVisible());
        type("whenEmptyCombo", QStringLiteral("female"));
        QCOMPARE(conversion(1).whenEmpty, QStringLiteral("female"));
        QVERIFY(!find<QLabel>("whenEmptyRefused")->isVisible());
    }

    void asksForAnOpenOrderAndTellsWhatShowsIt()
    {
        use(3, QStringLiteral("person.birthDate"));
        m_panel->setColumn(3);
        xdm::Conversion open = conversion(3);
        open.order = xdm::DateOrder::Undecided;
        m_session->columns().setConversion(3, open);
        auto *combo = find<QComboBox>("dateOrderCombo");
        auto *evidence = find<QLabel>("dateEvidence");
        QCOMPARE(combo->currentIndex(), -1);
        QVERIFY(evidence->text().contains(QStringLiteral("both ways")));
        QTRY_COMPARE(conversion(3).order, xdm::DateOrder::DayMonthYear);
        QTRY_COMPARE(evidence->text(),
                     QStringLiteral("Row 2, “25/12/1981”, shows that the day comes first."));
        QCOMPARE(combo->currentText(), QStringLiteral("Day, month, year"));
        QCOMPARE(combo->accessibleDescription(), evidence->text());
    }

    void asksForAnOpenDecimalSign()
    {
        open("email,a,b,c\nann@example.com,\"1,234\",,\nbo@example.com,\"2,500\",,\n");
        use(1, QStringLiteral("loyalty.points"));
        m_panel->setColumn(1);
        auto *evidence = find<QLabel>("decimalEvidence");
        QTRY_VERIFY(evidence->text().contains(QStringLiteral("both ways")));
        QCOMPARE(find<QComboBox>("decimalSignCombo")->currentIndex(), -1);
        QTRY_COMPARE(find<QLabel>("columnOutcome")->text(), QStringLiteral("2 cannot be converted."));
        activate("decimalSignCombo", int(xdm::DecimalSign::Comma));
        QTRY_COMPARE(find<QLabel>("columnOutcome")->text(), QStringLiteral("2 value(s) change."));
        QVERIFY(find<QLabel>("columnExamples")->text().startsWith(QStringLiteral("Row 1: 1,234 → 1.234")));
    }

    void asksWhetherNumbersAmongDatesAreDays()
    {
        open("email,a,b,c\nann@example.com,45292,,\nbo@example.com,2014-01-24,,\n");
        use(1, QStringLiteral("person.birthDate"));
        m_panel->setColumn(1);
        auto *combo = find<QComboBox>("dayNumbersCombo");
        QTRY_VERIFY(combo->isVisible());
        QVERIFY(find<QLabel>("dayNumberEvidence")->text().contains(QStringLiteral("are they dates?")));
        activate("dayNumbersCombo", int(xdm::DayNumbers::Days));
        QTRY_COMPARE(find<QLabel>("columnExamples")->text(), QStringLiteral("Row 1: 45292 → 2024-01-01"));
    }

    void saysThatNothingChanges()
    {
        open("email,a,b,c\nann@example.com,Lund,,\nbo@example.com,Visby,,\n");
        m_panel->setColumn(0);
        QTRY_COMPARE(find<QLabel>("columnOutcome")->text(),
                     QStringLiteral("Nothing changes: 2 value(s) are sent as they stand."));
        QCOMPARE(find<QLabel>("columnExamples")->text(), QString());
    }

    void leadsToTheRowsThatContradict()
    {
        open("email,a\nann@example.com,25/12/1981\nbo@example.com,03/04/1980\ncy@example.com,12/31/1990\n");
        use(1, QStringLiteral("person.birthDate"));
        m_panel->setColumn(1);
        auto *evidence = find<QLabel>("dateEvidence");
        QTRY_VERIFY(
            evidence->text().contains(QStringLiteral("Row 1 holds “25/12/1981”, row 3 holds “12/31/1990”.")));
        const QSignalSpy wanted(m_panel.get(), &pages::ConversionPanel::rowWanted);
        find<QPushButton>("contradictingRowButton")->click();
        find<QPushButton>("decidingRowButton")->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0].front().toLongLong(), 2);
        QCOMPARE(wanted[1].front().toLongLong(), 0);
        use(1, nickName);
        QVERIFY(!find<QPushButton>("contradictingRowButton")->isVisible());
        QVERIFY(!find<QPushButton>("decidingRowButton")->isVisible());
    }

    void leadsToTheNumbersThatContradict()
    {
        open("email,a,b,c\nann@example.com,7,,\nbo@example.com,12.5,,\ncy@example.com,\"12,5\",,\n");
        use(1, QStringLiteral("loyalty.points"));
        m_panel->setColumn(1);
        auto *evidence = find<QLabel>("decimalEvidence");
        QTRY_VERIFY(evidence->text().contains(QStringLiteral("Row 2 holds “12.5”, row 3 holds “12,5”.")));
        const QSignalSpy wanted(m_panel.get(), &pages::ConversionPanel::rowWanted);
        find<QPushButton>("decidingNumberButton")->click();
        find<QPushButton>("contradictingNumberButton")->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0].front().toLongLong(), 1);
        QCOMPARE(wanted[1].front().toLongLong(), 2);
        QVERIFY(!find<QPushButton>("decidingRowButton")->isVisible());
        use(1, nickName);
        QVERIFY(!find<QPushButton>("decidingNumberButton")->isVisible());
        QVERIFY(!find<QPushButton>("contradictingNumberButton")->isVisible());
    }

    void leadsToValuesThatCannotBeConverted()
    {
        use(3, QStringLiteral("person.birthDate"));
        m_panel->setColumn(3);
        activate("dateOrderCombo", int(xdm::DateOrder::DayMonthYear));
        auto *row = find<QPushButton>("misfitRowButton");
        auto *review = find<QPushButton>("misfitReviewButton");
        QTRY_VERIFY(row->isVisible() && review->isVisible());
        QCOMPARE(row->text(), QStringLiteral("Show row 4"));
        const QSignalSpy wanted(m_panel.get(), &pages::ConversionPanel::reviewWanted);
        review->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0], (QVariantList {qint64(3), 3}));
        m_panel->setColumn(0);
        QVERIFY(!review->isVisible());
    }

    void tellsHowManyValuesChange()
    {
        use(3, QStringLiteral("person.birthDate"));
        m_panel->setColumn(3);
        auto *outcome = find<QLabel>("columnOutcome");
        QVERIFY(find<QWidget>("columnOutcomeBar")->isVisible());
        activate("dateOrderCombo", int(xdm::DateOrder::DayMonthYear));
        QTRY_VERIFY(!find<QWidget>("columnOutcomeBar")->isVisible());
        QCOMPARE(outcome->text(), QStringLiteral("2 value(s) change, 1 cannot be converted."));
        QCOMPARE(find<QLabel>("columnMisfits")->text(), QStringLiteral("Row 4: never → not sent"));
        QVERIFY(find<QLabel>("columnExamples")
                    ->text()
                    .startsWith(QStringLiteral("Row 1: 03/04/1980 → 1980-04-03")));
    }

    void listsTheValuesOfAllRowsRefusedOnesFirst()
    {
        use(2, QStringLiteral("person.gender"));
        m_panel->setColumn(2);
        auto *values = find<QTableView>("valuesView");
        QTRY_COMPARE(modelText(*values->model()),
                     QStringList({QStringLiteral("robot | Not sent"), QStringLiteral("woman | female"),
                                  QStringLiteral("man | male")}));
        QCOMPARE(values->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("woman: 2 row(s)"));
        values->setCurrentIndex(values->model()->index(0, 1));
        pick(values, QStringLiteral("not_specified"));
        QTRY_VERIFY(!find<QWidget>("columnOutcomeBar")->isVisible());
        QCOMPARE(modelText(*values->model()).front(), QStringLiteral("robot | not_specified"));
        pick(values, QStringLiteral("As proposed"));
        QVERIFY(conversion(2).values.isEmpty());
    }

    void splitsAName()
    {
        use(1, QStringLiteral("person.name.fullName"));
        m_panel->setColumn(1);
        auto *split = find<QPushButton>("splitNameButton");
        QVERIFY(split->isVisible());
        split->click();
        QCOMPARE(m_session->columns().made().size(), std::size_t(2));
        QVERIFY(m_session->columns().mapping().fills(QStringLiteral("person.name.firstName")));
        QVERIFY(m_session->columns().mapping().fills(QStringLiteral("person.name.lastName")));
        QVERIFY(m_session->columns().mapping().fills(QStringLiteral("person.name.fullName")));
        QVERIFY(!split->isVisible());
    }

private:
    void open(const QByteArray &text)
    {
        QFile file(m_folder->filePath(QStringLiteral("file%1.csv").arg(++m_files)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        m_session->file().open(file.fileName());
        QTRY_VERIFY(m_session->file().document()
                    && m_session->file().document()->source().path() == file.fileName());
        QTRY_COMPARE(m_session->file().state(), session::FileReading::State::Read);
    }

    template <class T> T *find(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    const xdm::Conversion &conversion(int column) const
    {
        return m_session->columns().mapping().columns.at(std::size_t(column)).conversion;
    }

    void use(int column, const QString &field)
    {
        const auto done = m_session->columns().assign(column, field);
        if (!done)
            qFatal("no column can fill %s", qPrintable(field));
    }

    void activate(const char *name, int data)
    {
        auto *combo = find<QComboBox>(name);
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
    }

    void type(const char *name, const QString &text)
    {
        auto *edit = find<QComboBox>(name)->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    void pick(QTableView *values, const QString &choice)
    {
        QTest::keyClick(values, Qt::Key_Return);
        auto *menu = values->findChild<QMenu *>(QStringLiteral("valueMenu"));
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto action = std::ranges::find(actions, choice, &QAction::text);
        QVERIFY(action != actions.end());
        (*action)->trigger();
        menu->close();
        QTRY_VERIFY(!values->findChild<QMenu *>(QStringLiteral("valueMenu")));
    }

    const QString m_emailField = xdm::Schema::standard().emailPath();
    int m_files = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<pages::ConversionPanel> m_panel;
};

QTEST_MAIN(TestConversionPanel)

#include "tst_conversion_panel.moc"
