// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/field_picker.h"
#include "pages/unknown_fields_notice.h"
#include "session/column_choices.h"
#include "session/file_reading.h"
#include "session/unknown_fields.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using models::FieldsModel;
using pages::FieldPicker;

namespace {

xdm::Schema acme(int more = 0)
{
    xdm::Schema schema = xdm::Schema::standard();
    schema.id = QStringLiteral("https://ns.example.com/acme/schemas/1");
    schema.title = QStringLiteral("Acme customers");
    for (int i = 0; i < more; ++i)
        schema.fields.push_back({.path = QStringLiteral("_acme.group%1.fieldNumber%2").arg(i % 100).arg(i),
                                 .title = QStringLiteral("Field number %1").arg(i)});
    std::ranges::sort(schema.fields, {}, &xdm::Field::path);
    schema.maps = {{.path = QStringLiteral("_acme.sizes.*"), .title = QStringLiteral("Size")}};
    return schema;
}

template <class T> T *part(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    Q_ASSERT(found);
    return found;
}

} // namespace

class TestFieldPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void combinesFiltersWithTheSearchAndCounts()
    {
        FieldPicker picker;
        picker.fields().setSchema(acme());
        picker.openAt({0, 0, 100, 30}, QStringLiteral("Ort"), {});
        auto *count = part<QLabel>(picker, "fieldCountLabel");
        const int total = picker.fields().total();
        QVERIFY(total > 250);
        QCOMPARE(picker.fields().rowCount(), total);
        QTest::mouseClick(part<QPushButton>(picker, "identityFilter"), Qt::LeftButton);
        const int identities = picker.fields().rowCount();
        QVERIFY(identities > 1 && identities < 10);
        QVERIFY(count->text().startsWith(QString::number(identities) + u' '));
        QTest::mouseClick(part<QPushButton>(picker, "requiredFilter"), Qt::LeftButton);
        QCOMPARE(picker.fields().rowCount(), 1);
        QTest::keyClicks(part<QLineEdit>(picker, "fieldSearchEdit"), QStringLiteral("city"));
        QCOMPARE(picker.fields().rowCount(), 0);
        auto *none = part<QLabel>(picker, "noFieldLabel");
        QVERIFY(none->isVisible());
        QVERIFY(none->text().contains(QStringLiteral("filters")));
        QVERIFY(count->text().startsWith(QStringLiteral("0 ")));
        picker.hide();
        picker.openAt({0, 0, 100, 30}, QStringLiteral("Ort"), {});
        QVERIFY(!part<QPushButton>(picker, "requiredFilter")->isChecked());
        QCOMPARE(picker.fields().rowCount(), total);
    }

    void saysWhoseFieldsTheyAre()
    {
        FieldPicker picker;
        picker.fields().setSchema(xdm::Schema::standard());
        picker.openAt({0, 0, 100, 30}, {}, {});
        auto *source = part<QLabel>(picker, "fieldSourceLabel");
        QVERIFY(source->isVisible());
        QVERIFY(source->text().contains(xdm::Schema::standardSource()));
        picker.hide();
        picker.fields().setSchema(acme());
        picker.openAt({0, 0, 100, 30}, {}, {});
        QVERIFY(source->text().contains(QStringLiteral("Acme customers")));
    }

    void takesAnEntryOfAMapByItsName()
    {
        FieldPicker picker;
        picker.fields().setSchema(acme());
        QSignalSpy picked(&picker, &FieldPicker::picked);
        picker.openAt({0, 0, 100, 30}, {}, {}, QStringLiteral("sizes"));
        auto *search = part<QLineEdit>(picker, "fieldSearchEdit");
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(picker.isVisible());
        QCOMPARE(picked.size(), 0);
        QCOMPARE(search->text(), QStringLiteral("_acme.sizes."));
        QTest::keyClicks(search, QStringLiteral("hat"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.front().front().toString(), QStringLiteral("_acme.sizes.hat"));
    }

    void staysQuickWithTenThousandFields()
    {
        FieldPicker picker;
        const xdm::Schema schema = acme(10'000);
        QElapsedTimer clock;
        clock.start();
        picker.fields().setSchema(schema);
        const qint64 given = clock.elapsed();
        QTRY_VERIFY(picker.fields().isReady());
        clock.restart();
        picker.fields().setSchema(schema);
        picker.fields().setMapping({});
        picker.openAt({0, 0, 100, 30}, {}, QStringLiteral("person.gender"));
        picker.grab();
        const qint64 open = clock.elapsed();
        auto *search = part<QLineEdit>(picker, "fieldSearchEdit");
        qint64 longest = 0;
        const QString typed = QStringLiteral("field numbr 12");
        for (const QChar c : typed) {
            clock.restart();
            QTest::keyClick(search, c.toLatin1());
            picker.grab();
            longest = std::max(longest, clock.nsecsElapsed() / 1000);
        }
        QVERIFY(picker.fields().rowCount() > 0);
        qInfo("given in %lld ms, opened and painted in %lld ms, a key and its picture at most %lld us", given,
              open, longest);
        // Far more than it takes: the computer may have other things to do.
        QVERIFY(given < 100 && open < 500 && longest < 200'000);
    }

    void movesColumnsToTheNearestFields()
    {
        const QTemporaryDir folder;
        QFile csv(folder.filePath(QStringLiteral("t.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("email,city,postal code,prefix\nann@example.com,Lund,22100,Dr\n");
        csv.close();
        session::FileReading file;
        session::ColumnChoices columns(file);
        pages::UnknownFieldsNotice notice(columns);
        file.open(csv.fileName());
        QTRY_COMPARE(file.state(), session::FileReading::State::Read);
        QVERIFY(columns.assign(1, QStringLiteral("homeAddress.city")));
        QVERIFY(columns.assign(2, QStringLiteral("homeAddress.postalCode")));
        QVERIFY(columns.assign(3, QStringLiteral("person.name.courtesyTitle")));
        QVERIFY(notice.isHidden());
        xdm::Schema schema;
        schema.id = QStringLiteral("https://ns.example.com/acme/schemas/1");
        schema.title = QStringLiteral("Acme customers");
        schema.fields = {{.path = QStringLiteral("_acme.city")},
                         {.path = QStringLiteral("_acme.zip")},
                         {.path = QStringLiteral("personalEmail.address")}};
        columns.setSchema(schema);
        QCOMPARE(session::unknownFields(columns).size(), std::size_t(3));
        QVERIFY(!notice.isHidden());
        QTest::mouseClick(part<QPushButton>(notice, "useNearestButton"), Qt::LeftButton);
        QCOMPARE(columns.mapping().columns[1].field, QStringLiteral("_acme.city"));
        QCOMPARE(columns.mapping().columns[2].field, QStringLiteral("_acme.zip")); // a usual name
        QCOMPARE(session::unknownFields(columns).size(), std::size_t(1));
        QVERIFY(part<QPushButton>(notice, "useNearestButton")->isHidden());
        QTest::mouseClick(part<QPushButton>(notice, "leaveUnknownButton"), Qt::LeftButton);
        QVERIFY(session::unknownFields(columns).empty());
        QVERIFY(notice.isHidden());
        schema.hasIdentityMap = true;
        columns.setSchema(schema);
        QVERIFY(columns.assign(3, QStringLiteral("identityMap.customerId.id")));
        QVERIFY(notice.isHidden());
        columns.setNamespaces(QStringList {QStringLiteral("CustomerId")});
        QVERIFY(!notice.isHidden());
        QTest::mouseClick(part<QPushButton>(notice, "useNearestButton"), Qt::LeftButton);
        QCOMPARE(columns.mapping().columns[3].field, QStringLiteral("identityMap.CustomerId.id"));
        QVERIFY(notice.isHidden());
    }

    void offersTheNamespacesThatExist()
    {
        FieldPicker picker;
        const auto isOffered = [&picker](const char *code) {
            return picker.fields().rowOf(QStringLiteral("identityMap.%1.id").arg(QLatin1String(code))) >= 0;
        };
        picker.fields().setSchema(acme());
        QVERIFY(isOffered("Email") && isOffered("Phone") && isOffered("ECID") && !isOffered("CustomerId"));
        const QStringList there {QStringLiteral("Email"), QStringLiteral("CustomerId"),
                                 QStringLiteral("a.b")};
        picker.fields().setSchema(acme(), there);
        QVERIFY(isOffered("Email") && isOffered("CustomerId"));
        QVERIFY(!isOffered("Phone") && !isOffered("ECID") && !isOffered("a.b"));
        picker.openAt({0, 0, 100, 30}, {}, {}, QStringLiteral("customerid"));
        QCOMPARE(part<QListView>(picker, "fieldList")->currentIndex().data(FieldsModel::PathRole).toString(),
                 QStringLiteral("identityMap.CustomerId.id"));
        picker.hide();
        xdm::Schema without = acme();
        without.hasIdentityMap = false;
        picker.fields().setSchema(without, there);
        QVERIFY(!isOffered("Email") && !isOffered("CustomerId"));
    }
};

QTEST_MAIN(TestFieldPicker)
#include "tst_field_picker.moc"
