// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/engine_thread.h"

namespace session {

EngineThread::EngineThread(QObject *parent)
    : QObject(parent)
    , m_desk(new QObject)
{
    m_desk->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("engine"));
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

EngineThread::~EngineThread()
{
    QMetaObject::invokeMethod(m_desk, [this] { m_thread.quit(); });
    m_thread.wait();
}

void EngineThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_desk, std::move(work));
}

} // namespace session
