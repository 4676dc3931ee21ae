// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columns_fixture.h"

#include "models/columns_model.h"
#include "pages/conversion_panel.h"
#include "pages/field_picker.h"

#include <QAccessible>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <utility>

namespace {

/// Columns: 0 email, 1 firstnam (proposed), 2 city, 3 sex, 4 seen, 5 password
const QByteArray customers = "email,firstnam,city,odd,seen,password\n"
                             "ann@example.com,Ann,Lund,woman,03/04/2024 10:00,x\n"
                             "bo@example.com,Bo,Umea,robot,05/04/2024 11:00,y\n"
                             "c@,Cy,Visby,man,06/04/2024 11:00,z\n";

} // namespace

class TestColumnsPage : public QObject, private ColumnsFixture
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        begin(customers);
        m_view = find<QTableView>("columnsView");
    }

    void cleanup() { end(); }

    void needsAnEmailColumn()
    {
        QVERIFY(m_page->isComplete());
        press(0, Qt::Key_Space);
        QVERIFY(!columns().isEmailMapped());
        QCOMPARE(m_page->hindrance(), QStringLiteral("Choose the column that holds the email address."));
        press(0, Qt::Key_Space);
        QVERIFY(m_page->isComplete());
    }

    void acceptsAllProposals()
    {
        auto *button = find<QPushButton>("acceptAllButton");
        QVERIFY(button->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(columns().count().proposals, 0);
        QVERIFY(!button->isVisible());
    }

    void choosesAFieldByKeys()
    {
        press(3, Qt::Key_Return);
        auto *picker = m_page->findChild<pages::FieldPicker *>();
        QVERIFY(picker->isVisible());
        auto *search = picker->findChild<QLineEdit *>(QStringLiteral("fieldSearchEdit"));
        QTest::keyClicks(search, QStringLiteral("gender"));
        QVERIFY(search->accessibleDescription().startsWith(QStringLiteral("Person · Gender")));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!picker->isVisible());
        QCOMPARE(columns().mapping().columns.at(3).field, QStringLiteral("person.gender"));
    }

    void opensThePickerByTypingAndLeavesItByEscape()
    {
        const xdm::Mapping before = columns().mapping();
        press(3, Qt::Key_G);
        auto *picker = m_page->findChild<pages::FieldPicker *>();
        QVERIFY(picker->isVisible());
        QCOMPARE(picker->findChild<QLineEdit *>(QStringLiteral("fieldSearchEdit"))->text(),
                 QStringLiteral("g"));
        QTest::keyClick(picker, Qt::Key_Escape);
        QVERIFY(!picker->isVisible());
        QCOMPARE(columns().mapping(), before);
    }

    void movesInThePickersListWhileTyping()
    {
        press(3, Qt::Key_F4);
        auto *picker = m_page->findChild<pages::FieldPicker *>();
        auto *search = picker->findChild<QLineEdit *>(QStringLiteral("fieldSearchEdit"));
        auto *list = picker->findChild<QListView *>(QStringLiteral("fieldList"));
        QTest::keyClicks(search, QStringLiteral("street"));
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        const QString path = list->currentIndex().data(models::FieldsModel::PathRole).toString();
        QTest::keyClick(search, Qt::Key_Enter);
        QCOMPARE(columns().mapping().columns.at(3).field, path);
    }

    void barsSecrets()
    {
        press(5, Qt::Key_Space);
        press(5, Qt::Key_Return);
        QVERIFY(!m_page->findChild<pages::FieldPicker *>()->isVisible());
        QCOMPARE(columns().mapping().columns.at(5).state, xdm::State::Secret);
        for (const char *button : {"acceptButton", "chooseFieldButton", "leaveOutButton"})
            QVERIFY(!find<QPushButton>(button)->isVisible());
    }

    void appliesARecipeAndTakesItBack()
    {
        columns().acceptAll();
        columns().leaveOut(2);
        const QByteArray saved = columns().mapping().hash();
        m_session->recipes().save(QStringLiteral("Weekly & more"), false);
        QTRY_COMPARE(m_session->recipes().entries().size(), std::size_t(1));
        QVERIFY(find<QPushButton>("recipeButton")->text().contains(QStringLiteral("Weekly && more")));
        open("Email,firstnam,town,new,seen,password\nann@example.com,Ann,Lund,x,03/04/2024 10:00,x\n");
        QTRY_COMPARE(m_session->recipes().current(), QString());
        const QByteArray matched = columns().mapping().hash();
        QVERIFY(matched != saved);
        trigger("recipe:Weekly & more");
        QTRY_COMPARE(m_session->recipes().current(), QStringLiteral("Weekly & more"));
        auto *notice = find<QWidget>("recipeNotice");
        QVERIFY(notice->isVisible());
        QVERIFY2(noticeText().contains(QStringLiteral("new")), qPrintable(noticeText()));
        QVERIFY(m_session->recipes().fit());
        QVERIFY(!columns().mapping().columns.at(3).applied);
        QTest::keyClick(find<QPushButton>("takeBackRecipeButton"), Qt::Key_Space);
        QCOMPARE(columns().mapping().hash(), matched);
        QVERIFY(!notice->isVisible());
        QCOMPARE(m_session->recipes().current(), QString());
    }

    /// Columns moved, removed, renamed and added at random: the notice names each that the recipe lacks, and
    /// what still holds is applied.
    void namesWhateverDoesNotFit()
    {
        columns().acceptAll();
        m_session->recipes().save(QStringLiteral("Weekly"), false);
        QTRY_COMPARE(m_session->recipes().entries().size(), std::size_t(1));
        QRandomGenerator random(20261129);
        for (int i = 0; i < 15; ++i) {
            QStringList headers {QStringLiteral("email"), QStringLiteral("firstnam"), QStringLiteral("city")};
            QStringList lost;
            if (random.bounded(2))
                lost << std::exchange(headers[1 + random.bounded(2)], QStringLiteral("qqq"));
            if (random.bounded(3) == 0)
                headers.insert(random.bounded(3), QStringLiteral("zzz"));
            headers.move(random.bounded(int(headers.size())), random.bounded(int(headers.size())));
            QByteArrayList cells;
            for (const QString &header : headers)
                cells << (header == QLatin1String("email") ? "a@example.com" : "qwv");
            open(headers.join(u',').toUtf8() + '\n' + cells.join(',') + '\n');
            trigger("recipe:Weekly");
            QTRY_COMPARE(m_session->recipes().current(), QStringLiteral("Weekly"));
            const QString said = noticeText();
            const QByteArray story = headers.join(u',').toUtf8() + " / " + said.toUtf8();
            for (const QString &header : lost)
                QVERIFY2(said.contains(header), story.constData());
            if (headers.contains(QLatin1String("zzz")))
                QVERIFY2(said.contains(QLatin1String("zzz")), story.constData());
            for (const xdm::FitStep &step : m_session->recipes().fit()->steps)
                QVERIFY2(step.isApplied() != lost.contains(step.headers.value(0)), story.constData());
            m_session->recipes().takeBack();
        }
    }

    void offersToReadTheFileAsTheRecipeDoes()
    {
        const QByteArray twoLines = "Mail,Billing\naddress,Town\nann@example.com,Lund\n";
        open(twoLines);
        m_session->file().choose({.headerLines = {.value = 2, .origin = base::Origin::User}});
        QTRY_COMPARE(m_session->file().state(), session::FileReading::State::Read);
        QVERIFY(columns().assign(1, QStringLiteral("homeAddress.city")));
        QVERIFY(columns().assign(0, QStringLiteral("personalEmail.address")));
        m_session->recipes().save(QStringLiteral("Weekly"), false);
        QTRY_COMPARE(m_session->recipes().current(), QStringLiteral("Weekly"));
        open(twoLines);
        m_session->review().setCell(1, 1, QStringLiteral("Visby"));
        trigger("recipe:Weekly");
        auto *read = find<QPushButton>("readAsRecipeButton");
        QTRY_VERIFY(read->isVisible());
        QVERIFY(noticeText().contains(QStringLiteral("corrections")));
        QTest::keyClick(read, Qt::Key_Space);
        QTRY_COMPARE(columns().mapping().columns.size(), std::size_t(2));
        QTRY_COMPARE(columns().mapping().columns.at(1).field, QStringLiteral("homeAddress.city"));
        QTRY_VERIFY(noticeText().contains(QStringLiteral("read anew")));
        QVERIFY(!read->isVisible());
        QVERIFY(find<QWidget>("recipeNotice")->isVisible());
    }

    void takesARecipeInByAnotherName()
    {
        m_session->recipes().save(QStringLiteral("Weekly"), false);
        QTRY_COMPARE(m_session->recipes().entries().size(), std::size_t(1));
        const QString path = m_folder->filePath(QStringLiteral("r.json"));
        m_session->recipes().exportTo(QStringLiteral("Weekly"), path);
        QTRY_VERIFY(QFile::exists(path));
        m_session->recipes().importFrom(path);
        QTRY_VERIFY(m_page->findChild<QInputDialog *>(QStringLiteral("recipeNameDialog")));
        auto *dialog = m_page->findChild<QInputDialog *>(QStringLiteral("recipeNameDialog"));
        QVERIFY(dialog->labelText().contains(QStringLiteral("Weekly")));
        dialog->setTextValue(QStringLiteral("Second"));
        dialog->accept();
        QTRY_COMPARE(m_session->recipes().entries().size(), std::size_t(2));
    }

    void tellsARecipeThatWasChanged()
    {
        trigger("saveRecipeAs");
        auto *dialog = m_page->findChild<QInputDialog *>(QStringLiteral("recipeNameDialog"));
        QVERIFY(dialog);
        dialog->setTextValue(QStringLiteral(" Weekly "));
        dialog->accept();
        QTRY_COMPARE(m_session->recipes().current(), QStringLiteral("Weekly"));
        QVERIFY(!m_session->recipes().isChanged());
        columns().acceptAll();
        QVERIFY(find<QPushButton>("recipeButton")->text().contains(QStringLiteral("changed")));
        trigger("saveRecipeChanges");
        QTRY_VERIFY(!m_session->recipes().isChanged());
    }

    void asksBeforeARecipeIsReplacedOrRemoved()
    {
        m_session->recipes().save(QStringLiteral("Weekly"), false);
        QTRY_COMPARE(m_session->recipes().current(), QStringLiteral("Weekly"));
        trigger("saveRecipeAs");
        auto *dialog = m_page->findChild<QInputDialog *>(QStringLiteral("recipeNameDialog"));
        dialog->setTextValue(QStringLiteral("weekly"));
        dialog->accept();
        QTRY_VERIFY(m_page->window()->findChild<QMessageBox *>(QStringLiteral("replaceRecipeQuestion")));
        m_page->window()->findChild<QMessageBox *>(QStringLiteral("replaceRecipeQuestion"))->reject();
        trigger("removeRecipe");
        auto *ask = m_page->window()->findChild<QMessageBox *>(QStringLiteral("removeRecipeQuestion"));
        QVERIFY(ask);
        const auto buttons = ask->buttons();
        const auto remove = std::ranges::find(buttons, QStringLiteral("Remove"), &QAbstractButton::text);
        QVERIFY(remove != buttons.end());
        (*remove)->click();
        QTRY_VERIFY(m_session->recipes().entries().empty());
        QCOMPARE(m_session->recipes().current(), QString());
    }

    void movesAFieldFromAnotherColumn()
    {
        const QString city = columns().mapping().columns.at(2).field;
        press(3, Qt::Key_Return);
        Q_EMIT m_page->findChild<pages::FieldPicker *>()->picked(city);
        QVERIFY(find<QWidget>("columnsNotice")->isVisible());
        QCOMPARE(columns().mapping().columnFor(city)->column, 2);
        find<QPushButton>("moveFieldButton")->click();
        QCOMPARE(columns().mapping().columnFor(city)->column, 3);
        QVERIFY(!find<QWidget>("columnsNotice")->isVisible());
    }

    void showsAnyRowAsItWillBeSent()
    {
        auto *record = find<QPlainTextEdit>("recordText");
        QTRY_VERIFY(record->toPlainText().contains(QLatin1String("\"ann@example.com\"")));
        QVERIFY(!record->toPlainText().contains(QLatin1String("Ann")));
        columns().acceptAll();
        QTRY_VERIFY(record->toPlainText().contains(QLatin1String("\"firstName\": \"Ann\"")));
        auto *spin = find<QSpinBox>("rowSpin");
        QCOMPARE(spin->maximum(), 3);
        QTest::keyClick(spin, Qt::Key_Up);
        QTRY_VERIFY(record->toPlainText().contains(QLatin1String("\"bo@example.com\"")));
        QTest::keyClick(spin, Qt::Key_Up);
        QTRY_VERIFY(record->toPlainText().contains(QLatin1String("not valid")));
        QCOMPARE(m_page->footerNote(), QStringLiteral("Row 3 of 3"));
        m_session->review().setCell(2, 0, QStringLiteral("cy@example.com"));
        QTRY_VERIFY(record->toPlainText().contains(QLatin1String("\"cy@example.com\"")));
    }

    void showsTheRowThatIsAskedFor()
    {
        QVERIFY(columns().assign(3, QStringLiteral("person.birthDate"))); // no value is a date
        select(3);
        auto *row = find<QPushButton>("misfitRowButton");
        QTRY_VERIFY(row->isVisible());
        find<QSpinBox>("rowSpin")->setValue(3);
        QTest::keyClick(row, Qt::Key_Space);
        QCOMPARE(find<QSpinBox>("rowSpin")->value(), 1);
        QVERIFY(find<QSpinBox>("rowSpin")->hasFocus());
    }

    void choosesWhatIsSentForAValue()
    {
        QVERIFY(columns().assign(3, QStringLiteral("person.gender")));
        select(3);
        auto *values = find<QTableView>("valuesView");
        QVERIFY(values->isVisible());
        QCOMPARE(values->model()->index(1, 1).data().toString(), QStringLiteral("Not sent"));
        values->setCurrentIndex(values->model()->index(1, 1));
        QTest::keyClick(values, Qt::Key_Return);
        auto *menu = values->findChild<QMenu *>(QStringLiteral("valueMenu"));
        QVERIFY(menu);
        menu->actions().at(3)->trigger();
        QCOMPARE(values->model()->index(1, 1).data().toString(), menu->actions().at(3)->text());
    }

    void asksHowDatesAreWritten()
    {
        QVERIFY(columns().assign(4, QStringLiteral("consents.metadata.time")));
        select(4);
        auto *order = find<QComboBox>("dateOrderCombo");
        auto *zone = find<QComboBox>("timeZoneCombo");
        QVERIFY(order->isVisible() && zone->isVisible());
        order->setCurrentIndex(2);
        Q_EMIT order->activated(2);
        Q_EMIT zone->textActivated(QStringLiteral("Europe/Stockholm"));
        const xdm::Conversion &conversion = columns().mapping().columns.at(4).conversion;
        QCOMPARE(conversion.order, xdm::DateOrder::DayMonthYear);
        QCOMPARE(conversion.zone, QByteArray("Europe/Stockholm"));
        QVERIFY(find<QLabel>("columnExamples")->text().contains(QLatin1String("2024-04-03")));
        Q_EMIT zone->textActivated(QStringLiteral("Nowhere/Land"));
        QCOMPARE(columns().mapping().columns.at(4).conversion.zone, QByteArray("Europe/Stockholm"));
        QCOMPARE(zone->currentText(), QStringLiteral("Europe/Stockholm"));
    }

    void asksAboutCapitalLettersOfTheEmailAlone()
    {
        auto *letters = find<QComboBox>("emailCaseCombo");
        select(0);
        QVERIFY(letters->isVisible());
        letters->setCurrentIndex(0);
        Q_EMIT letters->activated(0);
        QCOMPARE(columns().mapping().emailCase, (base::Choice {xdm::EmailCase::Keep, base::Origin::User}));
        select(2);
        QVERIFY(!letters->isVisible());
    }

    void tellsWhatTheChosenColumnHolds()
    {
        QTRY_VERIFY(m_session->file().statistics().exact);
        auto *facts = find<QLabel>("columnFacts");
        select(2);
        QTRY_VERIFY(facts->text().contains(QStringLiteral("Every value is different.")));
        QVERIFY(facts->isVisible() && facts->text().contains(QStringLiteral("100 % like “Lund” (Aa)")));
        const auto *spoken = QAccessible::queryAccessibleInterface(facts);
        QCOMPARE(spoken->text(QAccessible::Name), facts->text());
        QVERIFY(facts->focusPolicy() & Qt::TabFocus);
        QVERIFY(!find<QLabel>("columnWarning")->isVisible());
        select(5);
        QCOMPARE(facts->text(),
                 QStringLiteral("• Every value is different.\n• Each has 1 character(s).")); // a secret's
        QByteArray rows("email\n");
        for (int i = 0; i < 30; ++i)
            rows += i % 2 == 0 ? "ann@example.com\n" : "bo@example.com\n";
        open(rows);
        select(0);
        QTRY_VERIFY(find<QLabel>("columnWarning")->isVisible());
        QVERIFY(find<QLabel>("columnWarning")->text().contains(QStringLiteral("2 different addresses")));
    }

    void sharesTheWidthByWhatTheSectionsHold_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("wide");
        QTest::addColumn<bool>("whole");
        QTest::newRow("short names are read whole") << QByteArray("email,firstname,city") << 1100 << true;
        QTest::newRow("long names, wide window")
            << QByteArray("email,mailing address city,mailing address postal code") << 1500 << true;
        QTest::newRow("long names, small window")
            << QByteArray("email,mailing address city of the customer,mailing address postal code") << 800
            << false;
    }

    void sharesTheWidthByWhatTheSectionsHold()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, wide);
        open(header + "\nann@example.com,Ann,Lund\n");
        m_page->resize(wide, 640);
        const auto width = [this](int section) { return m_view->columnWidth(section); };
        const auto sum = [&] {
            int all = 0;
            for (int section = 0; section < models::ColumnsModel::ColumnCount; ++section)
                all += width(section);
            return all;
        };
        QTRY_COMPARE(sum(), m_view->viewport()->width());
        for (const int section : {models::ColumnsModel::Name, models::ColumnsModel::Field}) {
            int wanted = 0;
            for (int row = 0; row < m_view->model()->rowCount(); ++row) {
                const QModelIndex index = m_view->model()->index(row, section);
                QStyleOptionViewItem option;
                option.initFrom(m_view);
                wanted
                    = std::max(wanted, m_view->itemDelegateForIndex(index)->sizeHint(option, index).width());
            }
            QTEST(width(section) >= wanted, "whole");
        }
        QVERIFY(width(models::ColumnsModel::Samples) >= 56);
    }

    void leadsBackFromASingleColumn()
    {
        QVERIFY(!find<QWidget>("singleColumnNotice")->isVisible());
        QWizard wizard;
        auto *before = new QWizardPage;
        auto *page = new pages::ColumnsPage(*m_session);
        wizard.addPage(before);
        wizard.addPage(page);
        wizard.restart();
        wizard.next();
        QCOMPARE(wizard.currentPage(), page);
        open("email;name\nann@example.com;Ann\n");
        QVERIFY(!page->findChild<QWidget *>(QStringLiteral("singleColumnNotice"))->isVisibleTo(page));
        open("email|name\nann@example.com|Ann\n");
        m_session->file().setDelimiter(';');
        QTRY_COMPARE(m_session->columns().mapping().columns.size(), std::size_t(1));
        QVERIFY(page->findChild<QWidget *>(QStringLiteral("singleColumnNotice"))->isVisibleTo(page));
        page->findChild<QPushButton *>(QStringLiteral("separatorButton"))->click();
        QCOMPARE(wizard.currentPage(), before);
    }

    void bearsAnotherFile()
    {
        select(5);
        open("email\nann@example.com\n");
        m_page->initializePage();
        QCOMPARE(m_view->model()->rowCount(), 1);
        QVERIFY(find<QWidget>("singleColumnNotice")->isVisible());
        QCOMPARE(m_page->findChild<pages::ConversionPanel *>()->column(), 0);
        QCOMPARE(find<QSpinBox>("rowSpin")->maximum(), 1);
        m_session->file().close();
        QVERIFY(!m_page->isComplete());
    }

    void namesWhatTakesTheKeys()
    {
        QStringList unnamed;
        for (int column = 0; column < m_view->model()->rowCount(); ++column) {
            select(column);
            const auto widgets = m_page->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                const bool reachable
                    = widget->isVisibleTo(m_page.get()) && (widget->focusPolicy() & Qt::TabFocus);
                if (reachable
                    && QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
                    unnamed << QString::fromLatin1(widget->metaObject()->className()) + widget->objectName();
            }
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
    }

private:
    QString noticeText() const
    {
        QStringList said;
        const auto labels = find<QWidget>("recipeNotice")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said << label->text();
        return said.join(u' ');
    }

    /// Opens the menu of recipes, as a person does, and takes an entry.
    void trigger(const char *name)
    {
        auto *menu = find<QMenu>("recipeMenu");
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QString::fromUtf8(name))
                return action->trigger();
        }
        qFatal("no entry %s", name);
    }

    void select(int column) { m_view->setCurrentIndex(m_view->model()->index(column, 1)); }

    void press(int column, Qt::Key key)
    {
        select(column);
        QTest::keyClick(m_view, key);
    }

    QTableView *m_view = nullptr;
};

QTEST_MAIN(TestColumnsPage)

#include "tst_columns_page.moc"
