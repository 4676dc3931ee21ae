// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connectors_model.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace models {

namespace {

std::vector<Connector> bundledConnectors()
{
    QFile file(QStringLiteral(":/connectors.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // part of the program
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object().value(u"connectors").toArray();
    std::vector<Connector> connectors;
    for (const QJsonValue &value : all) {
        const QJsonObject one = value.toObject();
        Connector connector {.name = one.value(u"name").toString(),
                             .category = one.value(u"category").toString(),
                             .streaming = one.value(u"delivery") == QLatin1String("streaming"),
                             .scheduled = one.value(u"scheduled").toBool(),
                             .customers = one.value(u"customers").toBool(true),
                             .docs = QUrl(one.value(u"docs").toString()),
                             .words = {}};
        const QJsonArray words = one.value(u"words").toArray();
        for (const QJsonValue &word : words)
            connector.words.append(word.toString());
        connectors.push_back(std::move(connector));
    }
    return connectors;
}

/// Letters and digits alone, small, without accents: "Hub-Spot" finds "HubSpot".
QString plain(const QString &text)
{
    QString result;
    const QString taken = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : taken) {
        if (letter.isLetterOrNumber())
            result.append(letter.toCaseFolded());
    }
    return result;
}

bool fits(const Connector &connector, const QStringList &words)
{
    QStringList names = connector.words;
    names << connector.name << connector.category;
    std::ranges::transform(names, names.begin(), plain);
    return std::ranges::all_of(words, [&names](const QString &word) {
        return std::ranges::any_of(names, [&word](const QString &name) { return name.contains(word); });
    });
}

} // namespace

ConnectorsModel::ConnectorsModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_all(bundledConnectors())
    , m_shown(m_all.size())
{
    std::iota(m_shown.begin(), m_shown.end(), 0);
}

void ConnectorsModel::setSearch(const QString &text)
{
    beginResetModel();
    m_shown.clear();
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::ranges::transform(words, words.begin(), plain);
    words.removeAll(QString());
    for (int one = 0; one < int(m_all.size()); ++one) {
        if (fits(m_all[std::size_t(one)], words))
            m_shown.push_back(one);
    }
    const QString whole = plain(text);
    std::ranges::stable_partition(
        m_shown, [this, &whole](int one) { return plain(m_all[std::size_t(one)].name).startsWith(whole); });
    endResetModel();
}

int ConnectorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ConnectorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Connector &connector = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return connector.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case SentenceRole:
        return sentence(connector);
    case DocsRole:
        return connector.docs;
    default:
        return {};
    }
}

const Connector &ConnectorsModel::at(int row) const
{
    return m_all[std::size_t(m_shown[std::size_t(row)])];
}

QString ConnectorsModel::sentence(const Connector &connector)
{
    if (!connector.customers)
        return tr("There is a connector for %1. It brings figures of advertisements, no customers.")
            .arg(connector.name);
    if (connector.streaming)
        return tr("There is a connector for %1 that sends changes as they happen.").arg(connector.name);
    if (connector.scheduled)
        return tr("There is a connector for %1 that runs on a schedule.").arg(connector.name);
    return tr("There is a connector for %1. It runs without a schedule of yours.").arg(connector.name);
}

} // namespace models
