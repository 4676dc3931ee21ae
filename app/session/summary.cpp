// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/summary.h"

#include "session/messages.h"
#include "session/recipe_words.h"

#include <numeric>

namespace session {

namespace {

QString nameOf(Summary::State state)
{
    switch (state) {
    case Summary::State::Finished:
        return QStringLiteral("finished");
    case Summary::State::Paused:
        return QStringLiteral("paused");
    case Summary::State::Cancelled:
        return QStringLiteral("cancelled");
    case Summary::State::Failed:
        return QStringLiteral("failed");
    case Summary::State::DryRun:
        return QStringLiteral("dryRun");
    }
    Q_UNREACHABLE();
}

QString nameOf(ProfileFindings::State state)
{
    switch (state) {
    case ProfileFindings::State::NotAsked:
        return QStringLiteral("notAsked");
    case ProfileFindings::State::Found:
        return QStringLiteral("found");
    case ProfileFindings::State::NotYet:
        return QStringLiteral("notYet");
    case ProfileFindings::State::NotAllowed:
        return QStringLiteral("notAllowed");
    case ProfileFindings::State::NotKnown:
        return QStringLiteral("notKnown");
    }
    Q_UNREACHABLE();
}

QString nameOf(xdm::ExportForm form)
{
    switch (form) {
    case xdm::ExportForm::Other:
        return QStringLiteral("other");
    case xdm::ExportForm::CommerceCustomers:
        return QStringLiteral("commerceCustomers");
    case xdm::ExportForm::CommerceAddresses:
        return QStringLiteral("commerceAddresses");
    case xdm::ExportForm::CommerceSingle:
        return QStringLiteral("commerceSingle");
    case xdm::ExportForm::CommerceGrid:
        return QStringLiteral("commerceGrid");
    }
    Q_UNREACHABLE();
}

QString nameOf(xdm::State state)
{
    switch (state) {
    case xdm::State::Mapped:
        return QStringLiteral("mapped");
    case xdm::State::LeftOut:
        return QStringLiteral("leftOut");
    case xdm::State::Secret:
        return QStringLiteral("secret");
    case xdm::State::Unmatched:
        return QStringLiteral("unmatched");
    }
    Q_UNREACHABLE();
}

QString nameOf(xdm::Level level)
{
    switch (level) {
    case xdm::Level::None:
        return QStringLiteral("none");
    case xdm::Level::Check:
        return QStringLiteral("check");
    case xdm::Level::Sure:
        return QStringLiteral("sure");
    }
    Q_UNREACHABLE();
}

QJsonObject findings(const quality::Counts &counts)
{
    return {{QStringLiteral("rows"), counts.rows},
            {QStringLiteral("ready"), counts.ready},
            {QStringLiteral("missingEmail"), counts.missingEmail},
            {QStringLiteral("invalidEmail"), counts.invalidEmail},
            {QStringLiteral("duplicateEmail"), counts.duplicateEmail},
            {QStringLiteral("duplicateByCase"), counts.duplicateByCase},
            {QStringLiteral("joined"), counts.joined},
            {QStringLiteral("addressesNotUsed"), counts.addressesNotUsed},
            {QStringLiteral("emailsFolded"), counts.emailsFolded}};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

upload::Sums plannedSums(const quality::Counts &counts)
{
    upload::Sums sums;
    sums.read = counts.rows;
    sums.sent = counts.ready;
    sums.notKnown = counts.ready;
    sums.leftMissing = counts.leftMissing;
    sums.leftInvalid = counts.leftInvalid;
    sums.leftDuplicate = counts.leftDuplicate;
    sums.leftByUser = counts.leftByUser;
    sums.leftOther = counts.leftOther;
    sums.valuesLeftOut
        = std::accumulate(counts.valuesLeftOut.cbegin(), counts.valuesLeftOut.cend(), qint64(0));
    sums.records = counts.records;
    return sums;
}

QJsonObject leftOutJson(const upload::Sums &sums)
{
    return {{QStringLiteral("missingEmail"), sums.leftMissing},
            {QStringLiteral("invalidEmail"), sums.leftInvalid},
            {QStringLiteral("duplicateEmail"), sums.leftDuplicate},
            {QStringLiteral("byUser"), sums.leftByUser},
            {QStringLiteral("other"), sums.leftOther}};
}

QJsonObject toJson(const Summary &summary)
{
    const upload::Sums &sums = summary.sums;
    return {{QStringLiteral("state"), nameOf(summary.state)},
            {QStringLiteral("import"), textOrNull(summary.importId)},
            {QStringLiteral("practice"), summary.practice},
            {QStringLiteral("sandbox"), textOrNull(summary.sandbox)},
            {QStringLiteral("dataset"),
             QJsonObject {{QStringLiteral("id"), textOrNull(summary.datasetId)},
                          {QStringLiteral("name"), textOrNull(summary.datasetName)}}},
            {QStringLiteral("profile"), summary.profile},
            {QStringLiteral("read"), sums.read},
            {QStringLiteral("sent"), sums.sent},
            {QStringLiteral("ingested"), sums.ingested},
            {QStringLiteral("rejected"), sums.rejected},
            {QStringLiteral("notKnown"), sums.notKnown},
            {QStringLiteral("leftOut"), leftOutJson(sums)},
            {QStringLiteral("valuesLeftOut"), sums.valuesLeftOut},
            {QStringLiteral("fixed"), sums.fixed},
            {QStringLiteral("records"), sums.records},
            {QStringLiteral("check"), findings(summary.counts)},
            {QStringLiteral("batches"), summary.batches},
            {QStringLiteral("receipt"), textOrNull(summary.receipt)},
            {QStringLiteral("verify"),
             QJsonObject {{QStringLiteral("state"), nameOf(summary.verify.state)},
                          {QStringLiteral("asked"), summary.verify.asked},
                          {QStringLiteral("found"), summary.verify.found}}},
            {QStringLiteral("recipe"), fitJson(summary.fit, summary.mapping)},
            {QStringLiteral("error"), summary.error ? QJsonValue(toJson(*summary.error)) : QJsonValue()}};
}

QJsonObject checkJson(const QString &file, const quality::Counts &counts, const xdm::Mapping &mapping)
{
    QJsonArray values;
    for (auto it = counts.valuesLeftOut.cbegin(); it != counts.valuesLeftOut.cend(); ++it) {
        const xdm::ColumnMapping &column = mapping.columns[std::size_t(it.key())];
        values.append(QJsonObject {{QStringLiteral("column"), column.column + 1},
                                   {QStringLiteral("header"), column.header},
                                   {QStringLiteral("field"), column.field},
                                   {QStringLiteral("count"), it.value()}});
    }
    QJsonObject json = findings(counts);
    json.insert(QStringLiteral("file"), file);
    json.insert(QStringLiteral("form"), nameOf(mapping.form));
    json.insert(QStringLiteral("records"), counts.records);
    json.insert(QStringLiteral("leftOut"), leftOutJson(plannedSums(counts)));
    json.insert(QStringLiteral("valuesLeftOut"), values);
    return json;
}

QJsonObject mapJson(const QString &file, const std::string &delimiter, bool header,
                    const xdm::Mapping &mapping, const QStringList &names,
                    const std::optional<xdm::RecipeFit> &fit)
{
    const QJsonObject whole = xdm::toJson(mapping);
    const QJsonArray conversions = whole.value(QStringLiteral("columns")).toArray();
    QJsonArray columns;
    for (const xdm::ColumnMapping &column : mapping.columns) {
        const QJsonValue conversion
            = conversions.at(columns.size()).toObject().value(QStringLiteral("conversion"));
        columns.append(
            QJsonObject {{QStringLiteral("column"), column.column + 1},
                         {QStringLiteral("header"), column.header},
                         {QStringLiteral("name"), names.value(column.column)},
                         {QStringLiteral("state"), nameOf(column.state)},
                         {QStringLiteral("field"), textOrNull(column.field)},
                         {QStringLiteral("level"), nameOf(column.level)},
                         {QStringLiteral("applied"), column.applied},
                         {QStringLiteral("score"), column.score},
                         {QStringLiteral("why"), describe(column.why)},
                         {QStringLiteral("conversion"), conversion.isObject() ? conversion : QJsonValue()}});
    }
    return {{QStringLiteral("file"), file},
            {QStringLiteral("form"), nameOf(mapping.form)},
            {QStringLiteral("delimiter"), QString::fromStdString(delimiter)},
            {QStringLiteral("header"), header},
            {QStringLiteral("recipe"), fitJson(fit, mapping)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("made"), whole.value(QStringLiteral("made")).toArray()}};
}

} // namespace session
