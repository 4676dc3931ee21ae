// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/exports.h"

#include "xdm/plausible.h"

#include <QDebug>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonDocument jsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

} // namespace

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
        = jsonFile(QStringLiteral(EXPORT_FILES "/unknown-exports.json"))[u"exports"].toArray();
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

std::vector<QByteArrayList> rowsOf(const Export &from, int count)
{
    std::vector<QByteArrayList> rows;
    rows.resize(std::size_t(count));
    for (const Known &known : from.columns) {
        const QByteArrayList values = plausibleValues(known.header, known.expected, count);
        for (int i = 0; i < count; ++i)
            rows[std::size_t(i)].append(values[i]);
    }
    return rows;
}

void Figures::count(const Known &known, const QString &got, bool applied, const QString &where)
{
    static const bool details = qEnvironmentVariableIsSet("MATCH_DETAILS");
    const bool right = got == known.expected || known.accepted.contains(got);
    const bool secret = known.expected == QLatin1String("secret");
    const bool field = !secret && known.expected != QLatin1String("ignore");
    ++columns;
    exact += got == known.expected ? 1 : 0;
    accepted += right ? 1 : 0;
    sure += applied ? 1 : 0;
    wronglySure += applied && !right ? 1 : 0;
    fields += field ? 1 : 0;
    found += field && right ? 1 : 0;
    secrets += secret ? 1 : 0;
    secretsMapped += secret && applied ? 1 : 0;
    if (details && !right)
        qInfo().noquote() << (applied ? "SURE " : "     ") << where << '|' << known.header << '|'
                          << known.expected << "| got" << got;
}

void Figures::tell(const QString &what) const
{
    qInfo().noquote() << QStringLiteral(
                             "%1: %2 columns, exact %3 %, exact or accepted %4 %, fields found %5 of "
                             "%6, sure %7 of which wrong %8 (precision %9 %), secrets mapped %10 of %11")
                             .arg(what)
                             .arg(columns)
                             .arg(100.0 * exact / columns, 0, 'f', 1)
                             .arg(100 * right(), 0, 'f', 1)
                             .arg(found)
                             .arg(fields)
                             .arg(sure)
                             .arg(wronglySure)
                             .arg(100 * surePrecision(), 0, 'f', 1)
                             .arg(secretsMapped)
                             .arg(secrets);
}
