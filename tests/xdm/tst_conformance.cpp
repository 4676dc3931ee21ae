// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/encoding.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace {

bool isOfType(const QJsonValue &value, const xdm::Field &field)
{
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_qs);
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_qs);
    switch (field.type) {
    case xdm::Type::String:
        return value.isString() && (field.values.isEmpty() || field.values.contains(value.toString()))
            && (field.maxLength < 0 || value.toString().toUcs4().size() <= field.maxLength);
    case xdm::Type::Integer:
        return value.isDouble() && value.toDouble() == double(value.toInteger())
            && value.toDouble() >= field.minimum.value_or(-1e18)
            && value.toDouble() <= field.maximum.value_or(1e18);
    case xdm::Type::Number:
        return value.isDouble() && value.toDouble() >= field.minimum.value_or(-1e300)
            && value.toDouble() <= field.maximum.value_or(1e300);
    case xdm::Type::Boolean:
        return value.isBool();
    case xdm::Type::Date:
        return date.match(value.toString()).hasMatch()
            && QDate::fromString(value.toString(), Qt::ISODate).isValid();
    case xdm::Type::DateTime:
        return time.match(value.toString()).hasMatch()
            && QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
    }
    return false;
}

/// What is wrong with a value of a record, or nothing.
QString fault(const QJsonValue &value, const QString &path, const Schema &schema)
{
    if (value.isArray())
        return value.toArray().size() == 1 ? fault(value.toArray().first(), path, schema)
                                           : path + u" elements"_qs;
    if (!value.isObject()) {
        const xdm::Field *field = schema.field(path);
        return field && isOfType(value, *field) && value != QJsonValue(QString()) ? QString()
                                                                                  : path + u" value"_qs;
    }
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return path + u" empty"_qs;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString below = path.isEmpty() ? it.key() : path + u'.' + it.key();
        if (below == u"_id")
            continue;
        if (const QString found = fault(it.value(), below, schema); !found.isEmpty())
            return found;
    }
    return {};
}

/// A cell that some customer may have typed, or a machine broken.
QByteArray anyCell(QRandomGenerator &random)
{
    static const QByteArrayList cells {"",
                                       " ",
                                       "\xC2\xA0",
                                       "Ida",
                                       "  Åsa ",
                                       "a\"b\\c",
                                       "line\nbreak\r\n",
                                       "tab\there",
                                       QByteArray("nul\0nul", 7),
                                       "\x01\x1f\x7f",
                                       "yes",
                                       "nej",
                                       "1",
                                       "0",
                                       "-12.50",
                                       "1,5",
                                       "1e400",
                                       "999999999999999999999999",
                                       "2014-01-24 17:22:20",
                                       "24/12/1984",
                                       "0000-00-00",
                                       "Sweden",
                                       "SE",
                                       "sv-SE",
                                       "male",
                                       "unknown",
                                       "a@example.com",
                                       "a(at)b",
                                       "+46 70 174 06 05",
                                       "null",
                                       "NaN",
                                       "true",
                                       "\xF0\x9F\x92\xA9",
                                       "\xEF\xBB\xBF",
                                       "Storgatan 1\nlgh 2\n\nc/o Ek\nx\ny",
                                       "12345678901234567890123"};
    return cells[random.bounded(int(cells.size()))]
        + (random.bounded(20) == 0 ? QByteArray(random.bounded(300), 'z') : QByteArray());
}

} // namespace

class TestConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineConformsToTheSchema();
};

void TestConformance::everyLineConformsToTheSchema()
{
    const Schema &schema = Schema::standard();
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QStringList header {u"Email"_qs};
        for (int i = 1; i < 40; ++i)
            header += u"column %1"_qs.arg(i);
        Mapping mapping = xdm::match(header, {}, schema);
        for (int i = 1; i < header.size(); ++i) {
            const auto &field = schema.fields[random.bounded(quint32(schema.fields.size()))];
            if (xdm::assign(mapping, i, field.path, schema))
                mapping.columns[std::size_t(i)].conversion.order = xdm::DateOrder(random.bounded(3));
        }
        Encoder encoder = encoderFor(mapping);
        for (int person = 0; person < 20; ++person) {
            Rows rows(header);
            QByteArrayList cells {"ida@example.com"};
            for (int i = 1; i < header.size(); ++i)
                cells += anyCell(random);
            rows.add(cells);
            const Encoded result = encodedBy(encoder, rows.views());
            QVERIFY(result.outcome == Outcome::Written);
            QVERIFY(result.line.endsWith('\n') && result.line.count('\n') == 1);
            const QJsonObject json = parsed(result.line);
            QVERIFY2(!json.isEmpty(), result.line.constData());
            QCOMPARE(fault(json, {}, schema), QString());
            QVERIFY(!result.line.contains("null,") && !result.line.contains("\"\"")
                    && !result.line.contains("{}"));
        }
    }
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
