// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rejected_rows.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Rejected rows are shown and exported as the receipt has them.
class TestRejectedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAReceipt();
    void showsRowReasonAndField();
    void exportsWithoutFormulas();
    void saysWhatCannotBeRead();
};

void TestRejectedRows::readsAReceipt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("receipt.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"import":"i","rejectedRowsNotListed":7,"rejectedRows":[
        {"row":88120,"code":"1555","field":"_shop.memberNumber","message":"A required field is missing"},
        {"row":null,"code":"1402","field":"","message":""}]})");
    file.close();
    const auto receipt = models::readReceipt(path);
    QVERIFY(receipt);
    QCOMPARE(receipt->rejectedNotListed, 7);
    QCOMPARE(receipt->rejected.size(), std::size_t(2));
    QCOMPARE(receipt->rejected[0].row, 88120);
    QCOMPARE(receipt->rejected[1].row, -1);
    QCOMPARE(receipt->rejected[1].code, QStringLiteral("1402"));
}

void TestRejectedRows::showsRowReasonAndField()
{
    models::RejectedRows model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{.row = 12,
                    .code = QStringLiteral("1555"),
                    .field = QStringLiteral("a.b"),
                    .message = QStringLiteral("Missing")},
                   {.row = -1, .code = QStringLiteral("1402")}});
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, models::RejectedRows::Row), QStringLiteral("12"));
    QCOMPARE(text(0, models::RejectedRows::Reason), QStringLiteral("Missing (1555)"));
    QCOMPARE(text(0, models::RejectedRows::Field), QStringLiteral("a.b"));
    QCOMPARE(text(1, models::RejectedRows::Reason), QStringLiteral("Code 1402"));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRejectedRows::exportsWithoutFormulas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rejected.csv"));
    QVERIFY(models::writeRejectedRows({{.row = 5,
                                        .code = QStringLiteral("1"),
                                        .field = QStringLiteral("=x"),
                                        .message = QStringLiteral("a \"b\",\nc")}},
                                      path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("row,reason,field,code\r\n5,\"a \"\"b\"\", c\",\"'=x\",\"1\"\r\n"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(models::writeRejectedRows({}, path)); // an earlier list of this kind is replaced

    const QString other = folder.filePath(QStringLiteral("customers.csv"));
    QFile customers(other);
    QVERIFY(customers.open(QIODevice::WriteOnly) && customers.write("email\n") > 0);
    customers.close();
    const auto refused = models::writeRejectedRows({}, other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::FileWouldBeLost);
}

void TestRejectedRows::saysWhatCannotBeRead()
{
    const auto receipt = models::readReceipt(QStringLiteral("/nonexistent/receipt.json"));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().code, base::ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestRejectedRows)
#include "tst_rejected_rows.moc"
