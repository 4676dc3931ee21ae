// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columns_fixture.h"
#include "model_text.h"

#include "models/made_fields_model.h"
#include "pages/column_order.h"
#include "pages/field_picker.h"
#include "pages/made_field_dialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace {

using Kind = xdm::MadeField::Kind;

const QString suffix = QStringLiteral("person.name.suffix");
const QString homePhone = QStringLiteral("homePhone.number");

/// Columns: 0 email, 1 whole name, 2 phone, 3 other, 4 password
const QByteArray customers = "email,odd,home phone,other,password\n"
                             "ann@example.com,Ann Berg,0701234567,x,a\n"
                             "bo@example.com,Bo Ek,,y,b\n";

} // namespace

class TestMadeFields : public QObject, private ColumnsFixture
{
    Q_OBJECT

private Q_SLOTS:

    void init() { begin(customers); }

    void cleanup() { end(); }

    void addsATextToEveryRecordByKeys()
    {
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(dialog());
        auto *done = part<QPushButton>("madeDoneButton");
        QVERIFY(!done->isEnabled());
        part<QPushButton>("madeFieldButton")->click();
        Q_EMIT dialog()->findChild<pages::FieldPicker *>()->picked(suffix);
        QTest::keyClicks(part<QComboBox>("madeTextCombo"), QStringLiteral("Jr"));
        QTRY_VERIFY(done->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Return);
        QCOMPARE(columns().made(),
                 (std::vector<xdm::MadeField> {{.field = suffix, .text = QStringLiteral("Jr")}}));
        QTRY_VERIFY(!dialog());
    }

    void turnsWhatItMakes()
    {
        describe(Kind::Joined);
        Q_EMIT dialog()->findChild<pages::FieldPicker *>()->picked(suffix);
        QVERIFY(part<QComboBox>("letterCaseCombo")->isVisible());
        QVERIFY(!part<QComboBox>("whenEmptyCombo")->isVisible());
        dialog()->findChild<pages::ColumnOrder *>()->setColumns({1, 3});
        auto *letters = part<QComboBox>("letterCaseCombo");
        letters->setCurrentIndex(letters->findData(int(xdm::LetterCase::Upper)));
        Q_EMIT letters->activated(letters->currentIndex());
        QTRY_VERIFY(part<QLabel>("madeExample")->text().contains(QStringLiteral("ANN BERG X")));
        Q_EMIT dialog()->findChild<pages::FieldPicker *>()->picked(homePhone);
        QVERIFY(part<QComboBox>("phoneCountryCombo")->isVisible());
        QVERIFY(!letters->isVisible());
        Q_EMIT dialog()->findChild<pages::FieldPicker *>()->picked(suffix);
        QCOMPARE(letters->currentData().toInt(), int(xdm::LetterCase::Upper));
        QTRY_VERIFY(part<QPushButton>("madeDoneButton")->isEnabled());
        part<QPushButton>("madeDoneButton")->click();
        QCOMPARE(columns().made().size(), std::size_t(1));
        QCOMPARE(columns().made().front().conversion.letters, xdm::LetterCase::Upper);
    }

    void asksForWhatTheKindNeeds_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("one");
        QTest::addColumn<bool>("several");
        QTest::addColumn<bool>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("constant") << Kind::Constant << false << false << true << QString();
        QTest::newRow("first filled") << Kind::FirstFilled << false << true << false << QString();
        QTest::newRow("joined") << Kind::Joined << false << true << true << QString();
        QTest::newRow("given") << Kind::GivenNames << true << false << false
                               << QStringLiteral("Person · First name");
        QTest::newRow("family") << Kind::FamilyName << true << false << false
                                << QStringLiteral("Person · Last name");
        QTest::newRow("hashed") << Kind::HashedEmail << false << false << false
                                << QStringLiteral("Identity · Email_LC_SHA256");
    }

    void asksForWhatTheKindNeeds()
    {
        QFETCH(const Kind, kind);
        QFETCH(const bool, one);
        QFETCH(const bool, several);
        QFETCH(const bool, text);
        QFETCH(const QString, field);
        describe(kind);
        QCOMPARE(part<QComboBox>("madeColumnCombo")->isVisible(), one);
        QCOMPARE(dialog()->findChild<pages::ColumnOrder *>()->isVisible(), several);
        QCOMPARE(part<QComboBox>("madeTextCombo")->isVisible(), text);
        QCOMPARE(part<QPushButton>("madeFieldButton")->text(),
                 field.isEmpty() ? QStringLiteral("Choose a field…") : field);
        QStringList unnamed;
        const auto widgets = dialog()->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->isVisibleTo(dialog()) && (widget->focusPolicy() & Qt::TabFocus)
                && QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
                unnamed << widget->objectName();
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
    }

    void ordersColumnsByKeys()
    {
        describe(Kind::FirstFilled);
        auto *order = dialog()->findChild<pages::ColumnOrder *>();
        auto *list = part<QListWidget>("orderedColumns");
        auto *combo = part<QComboBox>("addColumnCombo");
        QCOMPARE(combo->count(), 1 + 4); // nothing of the secret one
        const QSignalSpy changed(order, &pages::ColumnOrder::changed);
        for (int i = 0; i < 3; ++i)
            Q_EMIT combo->activated(1);
        QCOMPARE(order->columns(), (std::vector<int> {0, 1, 2}));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order->columns(), (std::vector<int> {0, 2, 1}));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // is the last already
        QCOMPARE(order->columns(), (std::vector<int> {0, 1, 2}));
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(order->columns(), (std::vector<int> {1, 2}));
        QCOMPARE(changed.size(), 6);
        QCOMPARE(combo->count(), 1 + 2);
    }

    void freesAFieldThatAColumnFills()
    {
        const QString city = QStringLiteral("homeAddress.city");
        QVERIFY(columns().assign(3, city));
        describe(Kind::Constant, city);
        part<QComboBox>("madeTextCombo")->setCurrentText(QStringLiteral("Lund"));
        auto *free = part<QPushButton>("freeFieldButton");
        QTRY_VERIFY(free->isVisible());
        QVERIFY(part<QLabel>("madeMessage")->text().contains(QStringLiteral("“other”")));
        QVERIFY(!part<QPushButton>("madeDoneButton")->isEnabled());
        free->click();
        QCOMPARE(columns().mapping().columns.at(3).state, xdm::State::LeftOut);
        QVERIFY(part<QPushButton>("madeDoneButton")->isEnabled());
        part<QPushButton>("madeDoneButton")->click();
        QCOMPARE(columns().made().size(), std::size_t(1));
    }

    void leavesTheIdentityToAColumn()
    {
        columns().leaveOut(0);
        describe(Kind::Constant, columns().schema().emailPath());
        part<QComboBox>("madeTextCombo")->setCurrentText(QStringLiteral("a@example.com"));
        QTRY_VERIFY(part<QLabel>("madeMessage")->isVisible());
        QVERIFY(!part<QPushButton>("madeDoneButton")->isEnabled());
    }

    void offersCustomerNumbersForCommerceAlone()
    {
        describe(Kind::Constant);
        QVERIFY(part<QComboBox>("madeKindCombo")->findData(int(Kind::Identity)) < 0);
        dialog()->close();
        open("entity_id,email,website_id,store_id,created_in,_website,_store,firstname,lastname,group_id\n"
             "7,ann@example.com,1,1,Default Store View,base,default,Ann,Berg,1\n");
        if (columns().mapping().form == xdm::ExportForm::Other)
            QSKIP("The header is not held for an export of Commerce");
        describe(Kind::Identity);
        QCOMPARE(part<QPushButton>("madeFieldButton")->text(), QStringLiteral("Identity · CustomerId"));
        QVERIFY(!part<QPushButton>("madeFieldButton")->isEnabled());
    }

    void offersIdentitiesWhoseNamespaceExists()
    {
        columns().setNamespaces(QStringList {QStringLiteral("Email"), QStringLiteral("Membership")});
        describe(Kind::Identity);
        QVERIFY(part<QComboBox>("madeKindCombo")->findData(int(Kind::HashedEmail)) < 0);
        auto *field = part<QPushButton>("madeFieldButton");
        QVERIFY(field->isEnabled());
        QCOMPARE(field->text(), QStringLiteral("Choose a field…"));
        field->click();
        auto *picker = dialog()->findChild<pages::FieldPicker *>();
        QTRY_VERIFY(picker->isVisible());
        QVERIFY(picker->findChild<QPushButton *>(QStringLiteral("identityFilter"))->isChecked());
        QVERIFY(picker->fields().rowOf(QStringLiteral("identityMap.Membership.id")) >= 0);
        QVERIFY(picker->fields().rowOf(QStringLiteral("identityMap.CustomerId.id")) < 0);
        QVERIFY(picker->fields().rowOf(QStringLiteral("person.name.firstName")) < 0);
        picker->hide();
        Q_EMIT picker->picked(QStringLiteral("identityMap.Membership.id"));
        part<QComboBox>("madeColumnCombo")->setCurrentIndex(3);
        QTRY_VERIFY(part<QPushButton>("madeDoneButton")->isEnabled());
        part<QPushButton>("madeDoneButton")->click();
        QCOMPARE(columns().made(),
                 (std::vector<xdm::MadeField> {{.kind = Kind::Identity,
                                                .field = QStringLiteral("identityMap.Membership.id"),
                                                .columns = {3}}}));
    }

    void presetsTheCustomerNumberWhereItsNamespaceExists()
    {
        columns().setNamespaces(
            QStringList {QStringLiteral("CustomerId"), QStringLiteral("Email_LC_SHA256")});
        describe(Kind::Identity);
        QCOMPARE(part<QPushButton>("madeFieldButton")->text(), QStringLiteral("Identity · CustomerId"));
        auto *kinds = part<QComboBox>("madeKindCombo");
        kinds->setCurrentIndex(kinds->findData(int(Kind::HashedEmail)));
        QCOMPARE(part<QPushButton>("madeFieldButton")->text(), QStringLiteral("Identity · Email_LC_SHA256"));
        kinds->setCurrentIndex(kinds->findData(int(Kind::Constant)));
        QCOMPARE(part<QPushButton>("madeFieldButton")->text(), QStringLiteral("Choose a field…"));
    }

    void listsChangesAndRemoves()
    {
        auto *view = find<QTableView>("madeFieldsView");
        QVERIFY(!view->isVisible());
        models::MadeFieldsModel model(columns());
        const QAbstractItemModelTester tester(&model);
        QVERIFY(columns().addMade({.field = suffix, .text = QStringLiteral("Jr")}));
        QVERIFY(columns().addMade({.kind = Kind::Joined,
                                   .field = QStringLiteral("person.name.middleName"),
                                   .columns = {3, 1},
                                   .text = QStringLiteral(" ")}));
        QVERIFY(view->isVisible());
        QCOMPARE(modelText(model),
                 QStringList({QStringLiteral("Person · Suffix | always “Jr”"),
                              QStringLiteral("Person · Middle name | “other”, “odd”, joined")}));
        QVERIFY(find<QLabel>("columnCounts")->text().contains(QStringLiteral("2 made field")));
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(dialog());
        part<QComboBox>("madeTextCombo")->setCurrentText(QStringLiteral("Sr"));
        QTRY_VERIFY(part<QPushButton>("madeDoneButton")->isEnabled());
        part<QPushButton>("madeDoneButton")->click();
        QCOMPARE(columns().made().front().text, QStringLiteral("Sr"));
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(columns().made().size(), std::size_t(1));
        find<QPushButton>("removeMadeButton")->click();
        QVERIFY(columns().made().empty());
        QVERIFY(!view->isVisible());
    }

    void givesAMadeFieldToAColumn()
    {
        QVERIFY(columns().addMade({.field = suffix, .text = QStringLiteral("Jr")}));
        auto *view = find<QTableView>("columnsView");
        view->setCurrentIndex(view->model()->index(3, 1));
        QTest::keyClick(view, Qt::Key_Return);
        Q_EMIT find<pages::FieldPicker>("fieldPicker")->picked(suffix);
        QVERIFY(find<QWidget>("columnsNotice")->isVisible());
        find<QPushButton>("moveFieldButton")->click();
        QVERIFY(columns().made().empty());
        QCOMPARE(columns().mapping().columnFor(suffix)->column, 3);
    }

private:
    pages::MadeFieldDialog *dialog() const
    {
        return m_page->findChild<pages::MadeFieldDialog *>(QStringLiteral("madeFieldDialog"));
    }

    template <class T> T *part(const char *name) const
    {
        T *found = dialog()->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    void describe(Kind kind, const QString &field = {})
    {
        QTRY_VERIFY(!dialog());
        find<QPushButton>("addFieldButton")->click();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        auto *kinds = part<QComboBox>("madeKindCombo");
        QVERIFY(kinds->findData(int(kind)) >= 0);
        kinds->setCurrentIndex(kinds->findData(int(kind)));
        if (!field.isEmpty())
            Q_EMIT dialog()->findChild<pages::FieldPicker *>()->picked(field);
    }
};

QTEST_MAIN(TestMadeFields)

#include "tst_made_field_dialog.moc"
