metadata description = 'Tells the app of each new blob in drops. Second phase: the key does not exist before the code is there.'

@description('Name of the system topic.')
param topicName string

@description('Region.')
param location string

@description('Tags.')
param tags { *: string }

@description('Name of the account with the drops.')
param dataAccountName string

@description('Container with the drops.')
param dropsContainer string

@description('Name of the function app.')
param appName string

@description('Name of the function with the blob trigger.')
param functionName string

resource dataAccount 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: dataAccountName
}

resource app 'Microsoft.Web/sites@2025-03-01' existing = {
  name: appName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: topicName
  location: location
  tags: tags
  properties: {
    source: dataAccount.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }

  resource drops 'eventSubscriptions' = {
    name: 'drops'
    properties: {
      eventDeliverySchema: 'EventGridSchema'
      filter: {
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
        subjectBeginsWith: '/blobServices/default/containers/${dropsContainer}/blobs/'
      }
      destination: {
        endpointType: 'WebHook'
        properties: {
          endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.${functionName}&code=${listKeys('${app.id}/host/default', app.apiVersion).systemKeys.blobs_extension}'
          maxEventsPerBatch: 1
        }
      }
      // What is not delivered in a day is found by the hourly sweep, so there is no dead-letter container.
      retryPolicy: { eventTimeToLiveInMinutes: 1440, maxDeliveryAttempts: 30 }
    }
  }
}
