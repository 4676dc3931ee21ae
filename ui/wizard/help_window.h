// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;
class QUrl;

namespace wizard {

struct HelpTopic
{
    QString name; ///< of the file, without its ending; pages name it by this
    QString title;
};

/// In the order of the list; titles in the program's language.
std::vector<HelpTopic> helpTopics();

/// Markdown in the program's language, else in English; empty: there is no such topic.
QString helpText(const QString &name);

/// The guide beside the wizard: a list of topics and the text of one.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// \param topic  unknown or empty: the first
    void open(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTopic();
    void follow(const QUrl &link);

    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace wizard
