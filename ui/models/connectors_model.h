// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QUrl>

#include <vector>

namespace models {

/// A system that the platform can read by itself.
struct Connector
{
    QString name;
    QString category;
    bool streaming = false;
    bool scheduled = false; ///< the merchant sets how often it runs
    bool customers = true; ///< false: it brings figures of advertisements, no people
    QUrl docs;
    QStringList words; ///< what else people call it

    friend bool operator==(const Connector &, const Connector &) = default;
};

/// The source connectors of the platform, as many of them as fit what is searched for; sorted by name, those
/// whose name begins with the search first.
class ConnectorsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int { DocsRole = Qt::UserRole + 1, SentenceRole };

    explicit ConnectorsModel(QObject *parent = nullptr);

    /// Every word must be found in name, category or another name; case, accents and blanks do not count.
    void setSearch(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Connector &at(int row) const;

    /// "There is a connector for Salesforce that runs on a schedule."
    static QString sentence(const Connector &connector);

private:
    std::vector<Connector> m_all;
    std::vector<int> m_shown;
};

} // namespace models
