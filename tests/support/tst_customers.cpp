// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/document.h"
#include "support/customers.h"

#include <QBuffer>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using support::CustomersSpec;
using support::Truth;

namespace {

QByteArray bytesOf(std::string_view view)
{
    return {view.data(), qsizetype(view.size())};
}

/// Good enough for the addresses that the generator makes.
bool isAddress(const QByteArray &text)
{
    const qsizetype at = text.indexOf('@');
    const QByteArray domain = text.mid(at + 1);
    return at > 0 && !domain.contains('@') && domain.contains('.') && !domain.contains("..")
        && !domain.startsWith('.') && !text.contains(' ');
}

struct First
{
    QByteArray text;
    QByteArray website;
};

/// Counts again what the generator says to have written.
class Recount
{
public:
    explicit Recount(const csv::Document &document, bool blankContinues)
        : m_email(std::max({document.columns().indexOf(QStringLiteral("email")),
                            document.columns().indexOf(QStringLiteral("_email")),
                            document.columns().indexOf(QStringLiteral("Email")),
                            document.columns().indexOf(QStringLiteral("E-mail"))}))
        , m_website(document.columns().indexOf(QStringLiteral("_website")))
        , m_blankContinues(blankContinues)
    {
        truth.header = document.columns();
        truth.bytes = document.source().size();
    }

    void add(const csv::RecordView &record)
    {
        ++truth.rows;
        const QByteArray written = bytesOf(record.field(int(m_email)));
        const QByteArray address = written.trimmed();
        const QByteArray website = m_website < 0 ? QByteArray() : bytesOf(record.field(int(m_website)));
        if (address.isEmpty()) {
            ++(m_blankContinues ? truth.addressRows : truth.missing);
        } else if (!isAddress(address)) {
            ++truth.invalid;
        } else {
            m_keys.insert({address.toLower(), website});
            truth.uniqueKeys = m_keys.size();
            const auto first = m_first.constFind(address.toLower());
            if (first == m_first.constEnd()) {
                m_first.insert(address.toLower(), {written, website});
                ++truth.uniqueValid;
            } else {
                ++truth.duplicate;
                truth.duplicateByCase += first->text.trimmed() != address ? 1 : 0;
                truth.duplicateByBlanks += written != address ? 1 : 0;
                truth.duplicateOnOtherWebsite += first->website != website ? 1 : 0;
            }
        }
    }

    Truth truth;

private:
    qsizetype m_email;
    qsizetype m_website;
    bool m_blankContinues;
    QHash<QByteArray, First> m_first;
    QSet<std::pair<QByteArray, QByteArray>> m_keys;
};

QByteArray written(const CustomersSpec &spec)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    support::writeCustomers(buffer, spec);
    return buffer.data();
}

} // namespace

class TestCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheTruth_data();
    void tellsTheTruth();
    void sameSeedSameBytes();
    void writesAsManyAwkwardFieldsAsAsked();
    void marksEverySecret();
    void putsSomeAddressesApart();
};

void TestCustomers::tellsTheTruth_data()
{
    QTest::addColumn<CustomersSpec>("spec");
    for (const QString &form : support::customerForms()) {
        QTest::newRow(qPrintable(form)) << CustomersSpec {.form = form, .rows = 4000};
        QTest::newRow(qPrintable(form + QStringLiteral(" with many findings"))) << CustomersSpec {
            .form = form, .rows = 1000, .seed = 5, .missing = 0.2, .invalid = 0.2, .duplicate = 0.4};
        QTest::newRow(qPrintable(form + QStringLiteral(" after Excel")))
            << CustomersSpec {.form = form, .rows = 50, .delimiter = ';', .crlf = true, .mark = true};
        QTest::newRow(qPrintable(form + QStringLiteral(" of one row")))
            << CustomersSpec {.form = form, .rows = 1};
    }
    QTest::newRow("commerce-customers with awkward fields") << CustomersSpec {.rows = 1000, .awkward = 0.3};
}

void TestCustomers::tellsTheTruth()
{
    QFETCH(CustomersSpec, spec);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("customers.csv"));
    const Truth truth = support::writeCustomers(path, spec);
    const auto document = csv::Document::open(path);
    QVERIFY(document);
    QCOMPARE(document->delimiter().value, spec.delimiter);
    QVERIFY(document->header().value);
    Recount recount(*document, spec.form == QLatin1String("commerce-single"));
    csv::Reader reader = document->reader();
    csv::RecordView record;
    while (reader.next(record).value_or(false)) {
        QCOMPARE(qsizetype(record.fields.size()), document->columns().size());
        recount.add(record);
    }
    const Truth &counted = recount.truth;
    QCOMPARE(counted.rows, spec.rows);
    QCOMPARE(truth.rows, spec.rows);
    QCOMPARE(truth.missing, counted.missing);
    QCOMPARE(truth.invalid, counted.invalid);
    QCOMPARE(truth.duplicate, counted.duplicate);
    QCOMPARE(truth.duplicateByCase, counted.duplicateByCase);
    QCOMPARE(truth.duplicateByBlanks, counted.duplicateByBlanks);
    QCOMPARE(truth.duplicateOnOtherWebsite, counted.duplicateOnOtherWebsite);
    QCOMPARE(truth.uniqueValid, counted.uniqueValid);
    QCOMPARE(truth.uniqueKeys, counted.uniqueKeys);
    QCOMPARE(truth.addressRows, counted.addressRows);
    QCOMPARE(truth.header, counted.header);
    QCOMPARE(truth.bytes, counted.bytes);
    if (spec.rows >= 1000 && spec.form != QLatin1String("commerce-single"))
        QVERIFY(truth.missing > 0 && truth.invalid > 0 && truth.duplicateByCase > 0
                && truth.duplicateByBlanks > 0);
}

void TestCustomers::sameSeedSameBytes()
{
    for (const QString &form : support::customerForms()) {
        const CustomersSpec spec {.form = form, .rows = 200, .seed = 3};
        const CustomersSpec other {.form = form, .rows = 200, .seed = 4};
        QCOMPARE(written(spec), written(spec));
        QVERIFY(written(spec) != written(other));
    }
}

void TestCustomers::writesAsManyAwkwardFieldsAsAsked()
{
    const QByteArray field = R"(,"Store ""North"", upstairs,)";
    QCOMPARE(written({.rows = 1000}).count(field), 0);
    QCOMPARE(written({.rows = 1000, .awkward = 1}).count(field), 1000);
    const qsizetype some = written({.rows = 1000, .awkward = 0.3}).count(field);
    QVERIFY2(some > 200 && some < 400, qPrintable(QString::number(some)));
    QCOMPARE(written({.rows = 1000, .awkward = 1}).count('\n'), 2001);
}

void TestCustomers::marksEverySecret()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("customers.csv"));
    support::writeCustomers(path, {.rows = 500});
    const auto document = csv::Document::open(path);
    QVERIFY(document);
    const QStringList secrets {QStringLiteral("password_hash"), QStringLiteral("rp_token"),
                               QStringLiteral("confirmation")};
    QMap<QString, int> marked;
    csv::Reader reader = document->reader();
    csv::RecordView record;
    while (reader.next(record).value_or(false)) {
        for (int column = 0; column < document->columns().size(); ++column) {
            const std::string_view cell = record.field(column);
            const QString name = document->columns().at(column);
            const bool has = cell.find(support::secretMarker) != std::string_view::npos;
            QCOMPARE(has, secrets.contains(name) && !cell.empty());
            marked[name] += has ? 1 : 0;
        }
    }
    QCOMPARE(marked[QStringLiteral("password_hash")], 500);
    QVERIFY(marked[QStringLiteral("rp_token")] > 0);
    QVERIFY(marked[QStringLiteral("confirmation")] > 0);
}

void TestCustomers::putsSomeAddressesApart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("addresses.csv"));
    const Truth truth = support::writeCustomers(path,
                                                {.form = QStringLiteral("commerce-addresses"),
                                                 .rows = 3000,
                                                 .missing = 0,
                                                 .invalid = 0,
                                                 .duplicate = 0});
    const auto document = csv::Document::open(path);
    QVERIFY(document);
    QSet<QByteArray> customers; // whose first row has been read
    QByteArray above;
    qint64 apart = 0;
    bool belowApart = false;
    csv::Reader reader = document->reader();
    csv::RecordView record;
    while (reader.next(record).value_or(false)) {
        const QByteArray email = bytesOf(record.field(1));
        const bool further = customers.contains(email);
        belowApart = further && (email != above || belowApart);
        apart += belowApart ? 1 : 0;
        customers.insert(email);
        above = email;
    }
    QVERIFY(apart > 50);
    QCOMPARE(truth.rowsApart, apart);
    QCOMPARE(truth.customers, qint64(customers.size()));
}

QTEST_GUILESS_MAIN(TestCustomers)
#include "tst_customers.moc"
