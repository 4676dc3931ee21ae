// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "session/destination_choice.h"

#include <QMap>

#include <map>

namespace session {

/// What was chosen earlier, as a file of the store keeps it. Names and ids only.
struct Remembered
{
    struct Place
    {
        QString sandbox;
        QString dataset; ///< id
    };

    bool used = false;
    bool practice = false;
    QString connection;
    QMap<QString, Place> places; ///< by connection; the practice platform's has no name

    static Remembered fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    QString sandboxFor(bool isPractice, const QString &name) const;
    QString datasetFor(bool isPractice, const QString &name, const QString &sandbox) const;
    void keep(bool isPractice, const QString &name, const QString &sandbox, const QString &dataset);
};

/// The inside of a DestinationChoice.
struct DestinationChoice::Chosen
{
    enum class Stage : std::uint8_t { SignIn, Datasets, Schema }; ///< what was asked for last

    std::vector<store::ConnectionRecord> connections;
    bool areConnectionsRead = false;
    std::map<QString, base::Secret> secrets; ///< that no keychain has taken
    Remembered last;
    bool isRemembered = false; ///< it has been read
    bool wantsLast = false;
    QString newSecretOf; ///< the connection whose secret was given by hand and is not kept yet

    quint64 question = 0; ///< number of the latest; other answers are dropped
    Stage stage = Stage::SignIn;
    State state = State::Nothing;
    std::optional<base::Error> error;

    bool practice = false;
    QString connection;
    QString organisation;
    std::vector<platform::Sandbox> sandboxes;
    std::optional<platform::Sandbox> sandbox;
    quint64 sandboxQuestion = 0; ///< asked when it was chosen
    bool isAskingForDatasets = false;
    std::vector<platform::Dataset> datasets;
    std::optional<platform::Dataset> dataset;
    std::optional<xdm::Schema> schema;
    bool profile = true;
    bool mayEnableSchema = false;
    qint64 readyProfiles = -1;

    DestinationWish wish; ///< a recipe's: sandbox and dataset
    std::optional<DestinationWish> beforeWish; ///< what was chosen when the first one came
};

} // namespace session
